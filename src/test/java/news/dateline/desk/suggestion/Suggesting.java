package news.dateline.desk.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import news.dateline.testing.Desk;

/** What the tests of suggestions send. */
final class Suggesting {

    static final String ANN = "{'type':'person','key':'ann','name':'Ann Lee'}";
    static final String ACME =
            "{'type':'organization','key':'acme','name':'Acme','kind':'COMPANY'}";
    static final String WORKS =
            "{'type':'record','key':'r','origin':'https://example.org/r','affiliations':[{'person':'ann','body':'acme','role':'head','state':'HELD'}]}";

    private static final String RESULTS =
            "{ results { outcome problems { field message } warnings { field } suggestion { id status confidence summary line } } userErrors { code message field } }";

    private static final String DECIDED =
            "{ results { outcome problems { field message } suggestion { id status decidedBy decidedAt reason } } userErrors { code message field } }";

    private Suggesting() {}

    static Map<String, Object> line(String line) {
        return new HashMap<>(Map.of("line", json(line)));
    }

    static Map<String, Object> line(String line, double confidence) {
        Map<String, Object> suggestion = line(line);
        suggestion.put("confidence", confidence);
        return suggestion;
    }

    static String json(String line) {
        return line.replace('\'', '"');
    }

    static JsonPath suggest(Desk desk, String source, List<Map<String, Object>> suggestions) {
        return desk.mutate(
                "suggest", Map.of("source", source, "suggestions", suggestions), RESULTS);
    }

    static JsonPath suggest(String... lines) {
        return suggest(
                Desk.CONTRIBUTOR,
                "model-1",
                List.of(lines).stream().<Map<String, Object>>map(Suggesting::line).toList());
    }

    static List<String> ids(JsonPath payload) {
        return payload.getList("results.suggestion.id");
    }

    static JsonPath accept(List<String> ids) {
        return Desk.EDITOR.mutate("acceptSuggestions", Map.of("ids", ids), DECIDED);
    }

    static JsonPath reject(List<String> ids, String reason) {
        return Desk.EDITOR.mutate(
                "rejectSuggestions", Map.of("ids", ids, "reason", reason), DECIDED);
    }

    /** The summaries that the filter finds. */
    static List<String> find(Desk desk, String filter) {
        return desk.send(
                        "{ suggestions(filter: {%s}) { nodes { summary } } }".formatted(filter),
                        Map.of())
                .getList("data.suggestions.nodes.summary");
    }
}
