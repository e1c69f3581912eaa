package news.dateline.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.vertx.core.json.JsonObject;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogEntry;

/** The requests of a page, as chromium's log of the DevTools protocol has them. */
final class Requests {

    private static final String SENT = "Network.requestWillBeSent";

    private Requests() {}

    static List<Map<String, Object>> of(LogEntries log) {
        return log.getAll().stream()
                .map(LogEntry::getMessage)
                // Most of the log is about other things.
                .filter(text -> text.contains(SENT))
                .map(text -> new JsonObject(text).getJsonObject("message"))
                .filter(message -> SENT.equals(message.getString("method")))
                .map(message -> message.getJsonObject("params").getJsonObject("request"))
                .filter(Objects::nonNull)
                .map(JsonObject::getMap)
                .toList();
    }

    static String url(Map<String, Object> request) {
        return (String) request.get("url");
    }

    static Map<?, ?> headers(Map<String, Object> request) {
        return (Map<?, ?>) request.get("headers");
    }
}
