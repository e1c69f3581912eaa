package news.dateline.bench.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Asks a Dateline whose connections tell how each statement ran: auto_explain sends the plan as a
 * notice, and the client of PostgreSQL logs it before it has the rows.
 */
final class Explaining {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Dateline dateline;

    Explaining(Dateline dateline) {
        this.dateline = dateline;
    }

    /** What every connection is set to; {@code plans} is custom or generic. */
    static Map<String, String> settings(String plans) {
        return Map.of(
                "session_preload_libraries", "auto_explain",
                "auto_explain.log_min_duration", "0",
                "auto_explain.log_analyze", "on",
                "auto_explain.log_timing", "off",
                "auto_explain.log_format", "json",
                "auto_explain.log_level", "notice",
                "plan_cache_mode", "force_" + plans + "_plan");
    }

    Touched touched(Question question) throws IOException, InterruptedException {
        dateline.news();
        JsonNode answer = JSON.readTree(dateline.ask(question.body()));
        List<Explained> statements = Explained.in(dateline.news());
        return new Touched(statements, bound(question), remark(answer));
    }

    private static String remark(JsonNode answer) {
        if (answer.has("errors")) {
            return answer.get("errors").get(0).get("message").textValue();
        }
        List<String> empty = new ArrayList<>();
        addEmpty("", answer.get("data"), empty);
        return empty.isEmpty() ? null : "finds no " + String.join(", ", empty);
    }

    /** Fields of the root and of what it finds alone, where there is nothing. */
    private static void addEmpty(String path, JsonNode parent, List<String> empty) {
        for (Map.Entry<String, JsonNode> field : parent.properties()) {
            JsonNode value = field.getValue();
            boolean nothing = path.isEmpty() && value.isNull();
            if (nothing || value.path("nodes").isArray() && value.get("nodes").isEmpty()) {
                empty.add(path + field.getKey());
            }
            addEmpty(path + field.getKey() + ".", value, empty);
        }
    }

    private Bound bound(Question question) throws IOException, InterruptedException {
        Map<String, Integer> rarest = new HashMap<>();
        for (Map.Entry<String, List<String>> view : question.counts().entrySet()) {
            int fewest = Integer.MAX_VALUE;
            for (String selection : view.getValue()) {
                fewest = Math.min(fewest, count(selection));
            }
            rarest.put(view.getKey(), fewest);
        }
        return new Bound(rarest);
    }

    private int count(String selection) throws IOException, InterruptedException {
        Question count =
                new Question(
                        "",
                        "{ " + selection + " }",
                        JsonNodeFactory.instance.objectNode(),
                        Map.of());
        JsonNode answer = JSON.readTree(dateline.ask(count.body()));
        JsonNode found = answer.findValue("totalCount");
        if (found == null) {
            throw new IllegalArgumentException(selection + " counts nothing: " + answer);
        }
        return found.intValue();
    }
}
