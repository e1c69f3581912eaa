package news.dateline.cookbook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** What an answer has that is another value each time, as the page writes it. */
final class Masks {

    private static final String MOMENT = "2026-11-02T08:00:00Z";
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final Pattern SECRET = Pattern.compile("dl_[0-9a-f]{64}");
    private static final Duration OF_THIS_RUN = Duration.ofHours(1);

    private Masks() {}

    /** With the moment of loading, and what is made of it. */
    static JsonNode reader(String query, JsonNode answer) {
        answer.findParents("updatedAt")
                .forEach(node -> ((ObjectNode) node).put("updatedAt", MOMENT));
        if (query.contains("UPDATED_AT")) {
            answer.findParents("endCursor")
                    .forEach(page -> ((ObjectNode) page).put("endCursor", "…"));
        }
        return answer;
    }

    /** With the time of the run, the secret of a key, and the budget of one request. */
    static JsonNode desk(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                object.set(field.getKey(), desk(field.getValue()));
            }
            if (object.has("remaining")) {
                object.put("remaining", object.get("limit").asLong() - object.get("cost").asLong());
            }
        } else if (answer instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, desk(array.get(i)));
            }
        } else if (answer.isTextual()) {
            return new TextNode(masked(answer.textValue()));
        }
        return answer;
    }

    private static String masked(String text) {
        return TIME.matcher(SECRET.matcher(text).replaceAll("dl_…"))
                .replaceAll(time -> isOfThisRun(time.group()) ? MOMENT : time.group());
    }

    private static boolean isOfThisRun(String time) {
        Duration since = Duration.between(Instant.parse(time), Instant.now());
        return since.abs().compareTo(OF_THIS_RUN) < 0;
    }
}
