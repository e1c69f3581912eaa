package news.dateline.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.restassured.path.json.JsonPath;
import org.openqa.selenium.logging.LogEntries;

/** The requests of a page, as chromium's log of the DevTools protocol has them. */
final class Requests {

    private Requests() {}

    static List<Map<String, Object>> of(LogEntries log) {
        return log.getAll().stream()
                .map(entry -> JsonPath.from(entry.getMessage()).getMap("message"))
                .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
                .map(message -> request((Map<?, ?>) message.get("params")))
                .filter(Objects::nonNull)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> request(Map<?, ?> parameters) {
        return (Map<String, Object>) parameters.get("request");
    }

    static String url(Map<String, Object> request) {
        return (String) request.get("url");
    }

    static Map<?, ?> headers(Map<String, Object> request) {
        return (Map<?, ?>) request.get("headers");
    }
}
