package news.dateline.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** A client that follows the changes of {@link OwnGraph}. */
final class Follower {

    static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);
    static final String ARTICLE = Bundles.articleId("a");

    static final String ANN = "{'type':'person','key':'ann','name':'Ann Lee'}";

    String cursor;

    void begin() {
        Bundles.clear();
        number();
        cursor = page("last: 1", Map.of()).getString("resumeAfter");
    }

    static void load(String... lines) {
        assertEquals(
                List.of(), Bundles.load(String.join("\n", lines).replace('\'', '"')).problems());
    }

    /** The server does so by itself a little later. */
    static void number() {
        while (!DATABASE.read("select 1 from graph.pending_change where due <= clock_timestamp()")
                .isEmpty()) {
            DATABASE.read("select graph.number_changes(3)");
        }
    }

    static JsonPath page(String arguments, Map<String, Object> variables) {
        JsonPath answer = answer(arguments, variables);
        assertNull(answer.get("errors"));
        return answer.setRootPath("data.changes");
    }

    static JsonPath answer(String arguments, Map<String, Object> variables) {
        return Gql.answer(
                """
                query Q%s {
                    changes(%s) {
                        resumeAfter pageInfo { hasNextPage }
                        edges { cursor node { at kind type nodeId version node { __typename id } } }
                    }
                }
                """
                        .formatted(declared(arguments), arguments),
                variables);
    }

    static String declared(String arguments) {
        if (!arguments.contains("$after")) {
            return "";
        }
        return arguments.contains("$filter")
                ? "($after: String, $filter: ChangeFilter)"
                : "($after: String)";
    }

    /** What has changed since the last time, as "KIND TYPE node". */
    List<String> follow(String filter) {
        return follow(Map.of(filter.split(" ")[0], List.of(filter.split(" ")[1])));
    }

    List<String> follow(Map<String, Object> filter) {
        number();
        Map<String, Object> variables = new HashMap<>(Map.of("after", cursor));
        variables.put("filter", filter);
        JsonPath page = page("first: 100, after: $after, filter: $filter", variables);
        assertEquals(false, page.get("pageInfo.hasNextPage"));
        cursor = page.getString("resumeAfter");
        return page.<Map<String, Object>>getList("edges.node").stream()
                .map(
                        change ->
                                change.get("kind")
                                        + " "
                                        + change.get("type")
                                        + (change.get("version") == null
                                                ? ""
                                                : " " + change.get("version"))
                                        + (change.get("node") == null
                                                ? " -"
                                                : " "
                                                        + ((Map<?, ?>) change.get("node"))
                                                                .get("__typename")))
                .toList();
    }

    List<String> follow() {
        return follow(Map.of());
    }

    static String article(int version, String more) {
        return "{'type':'article','key':'a','version':%d,'language':'en','headline':'H%d','body':'Ann Lee spoke.','publishedAt':'2025-01-01T00:00:00Z'%s,'mentions':[{'entity':'ann','field':'BODY','start':0,'end':7,'text':'Ann Lee','form':'NAME'}]}"
                .formatted(version, version, more);
    }
}
