package news.dateline.fuzz;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What is wrong with an answer. */
final class Verdict {

    private static final int OVERLOADED = 503;

    /** Names of classes, statements, places in code: nothing that a client should read. */
    private static final Pattern INTERNALS =
            Pattern.compile(
                    "\\b(java|javax|jakarta|jdk|sun)\\.[a-z]|\\b(io|org|com)\\.[a-z]+\\.[a-z]"
                            + "|\\bgraphql\\.[a-z]|news\\.dateline|Exception|StackOverflow|OutOfMemory"
                            + "|\\bat [\\w.$]+\\(|\\b(select|from|where|join) [a-z_]+\\.|readable\\.|\\bgraph\\."
                            + "|SQLSTATE|syntax error at|ERROR:|Internal error. Its reference");

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Verdict() {}

    /** Whether it got as far as the graph. */
    static boolean hasData(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).contains("\"data\":{");
    }

    /** The complaint, or null. */
    static String on(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status >= 500 && status != OVERLOADED) {
            return "status " + status;
        }
        try {
            return on(JSON.readTree(answer.body()));
        } catch (IOException e) {
            return "status " + status + ", no JSON: " + e.getMessage();
        }
    }

    static boolean tellsOfTheInside(String message) {
        return INTERNALS.matcher(message).find();
    }

    private static String on(JsonNode answer) {
        if (!answer.path("data").isObject() && answer.path("errors").isEmpty()) {
            return "neither data nor errors: " + answer;
        }
        for (JsonNode error : answer.path("errors")) {
            if (!error.path("message").isTextual()
                    || !error.path("extensions").path("code").isTextual()) {
                return "an error without message or code: " + error;
            }
            if (tellsOfTheInside(error.path("message").textValue())) {
                return "tells of the inside: " + error;
            }
        }
        List<String> known = List.of("data", "errors", "extensions");
        for (var names = answer.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                return "has " + name + " in it";
            }
        }
        return null;
    }
}
