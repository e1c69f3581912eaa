package news.dateline.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Bundles;
import news.dateline.testing.GeneratedGraph;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lists as the Relay specification has them. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class PagingTest {

    private static final int SIZE = 60;
    private static final String PAGE =
            "(first: $first, after: $after, last: $last, before: $before%s) { edges { cursor node { id } } pageInfo {"
                    + " hasNextPage hasPreviousPage startCursor endCursor } totalCount }";
    private static final String VARIABLES =
            "query ($first: Int, $after: String, $last: Int, $before: String) ";

    @BeforeEach
    void load() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(GeneratedGraph.of(SIZE)).problems());
    }

    /** One list of the schema: how to ask for a page of it, and where it stands in the answer. */
    private record Pages(String query, String path) {

        static Pages root(String field, String arguments) {
            return new Pages(
                    VARIABLES + "{ " + field + PAGE.formatted(arguments) + " }", "data." + field);
        }

        static Pages nested(String field, String arguments) {
            return new Pages(
                    VARIABLES
                            + "{ events(filter: { name: \"story\" }) { nodes { "
                            + field
                            + PAGE.formatted(arguments)
                            + " } } }",
                    "data.events.nodes[0]." + field);
        }

        JsonPath ask(Map<String, Object> variables) {
            return Gql.ask(query, variables);
        }

        List<String> walk(boolean forward, int size) {
            List<String> ids = new ArrayList<>();
            String cursor = null;
            for (boolean more = true; more; ) {
                Map<String, Object> variables = new HashMap<>();
                variables.put(forward ? "first" : "last", size);
                variables.put(forward ? "after" : "before", cursor);
                JsonPath answer = ask(variables);
                List<String> page = answer.getList(path + ".edges.node.id");
                ids.addAll(forward ? ids.size() : 0, page);
                assertEquals(
                        cursor != null,
                        answer.getBoolean(
                                path
                                        + ".pageInfo."
                                        + (forward ? "hasPreviousPage" : "hasNextPage")));
                more =
                        answer.getBoolean(
                                path
                                        + ".pageInfo."
                                        + (forward ? "hasNextPage" : "hasPreviousPage"));
                cursor =
                        answer.getString(
                                path + ".pageInfo." + (forward ? "endCursor" : "startCursor"));
            }
            return ids;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles|", "articles|, orderBy: { field: UPDATED_AT, direction: ASC }", "people|",
                        "people|, orderBy: { field: NAME, direction: DESC }",
                "events|", "events|, orderBy: { field: NAME, direction: ASC }", "quotations|",
                        "places|, filter: { kind: [CITY] }"
            })
    void everyRowComesOnceFromEitherEnd(String list) {
        String[] parts = list.split("\\|", 2);
        Pages pages = Pages.root(parts[0], parts[1]);
        List<String> whole =
                pages.ask(Map.of("first", 100)).getList(pages.path() + ".edges.node.id");
        assertTrue(whole.size() >= SIZE);
        assertEquals(
                whole.size(), pages.ask(Map.of("first", 1)).getInt(pages.path() + ".totalCount"));
        assertEquals(whole, pages.walk(true, 7));
        assertEquals(whole, pages.walk(false, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "parts", "coverage", "participants", "mentions", "images"})
    void nestedListsPageToo(String field) {
        Pages pages = Pages.nested(field, "");
        List<String> whole =
                pages.ask(Map.of("first", 100)).getList(pages.path() + ".edges.node.id");
        assertEquals(whole, pages.walk(true, 7));
        assertEquals(whole, pages.walk(false, 7));
    }

    @Test
    void oneDirectionIsTheExactReverseOfTheOther() {
        List<String> up =
                Pages.root("events", ", orderBy: { field: STARTS, direction: ASC }").walk(true, 20);
        List<String> down =
                Pages.root("events", ", orderBy: { field: STARTS, direction: DESC }")
                        .walk(true, 20);
        Collections.reverse(down);
        assertEquals(down, up);
    }

    @Test
    void aPageGoesOnWhereTheLastEndedWhateverCameMeanwhile() {
        Pages pages = Pages.root("articles", "");
        List<String> whole = pages.walk(true, 100);
        String cursor =
                pages.ask(Map.of("first", 10)).getString("data.articles.pageInfo.endCursor");
        Bundles.load(
                "{\"type\":\"article\",\"key\":\"new\",\"version\":1,\"language\":\"en\",\"headline\":\"H\",\"body\":\"B\",\"publishedAt\":\"2021-01-01T00:00:00Z\",\"status\":\"PUBLISHED\"}");
        assertEquals(
                whole.subList(10, 20),
                pages.ask(Map.of("first", 10, "after", cursor))
                        .getList("data.articles.edges.node.id"));
    }

    @Test
    void bothEndsCanBeBound() {
        Pages pages = Pages.root("articles", "");
        List<String> cursors = pages.ask(Map.of("first", 10)).getList("data.articles.edges.cursor");
        List<String> ids = pages.ask(Map.of("first", 10)).getList("data.articles.edges.node.id");
        Map<String, Object> between =
                Map.of("first", 100, "after", cursors.get(2), "before", cursors.get(6));
        assertEquals(ids.subList(3, 6), pages.ask(between).getList("data.articles.edges.node.id"));
    }

    @Test
    void cursorsOfAnotherListAreRefused() {
        String cursor =
                Gql.ask("{ articles { pageInfo { endCursor } } }")
                        .getString("data.articles.pageInfo.endCursor");
        for (String list :
                List.of(
                        "people",
                        "events",
                        "articles(orderBy: { field: UPDATED_AT, direction: DESC }, first: 1, ",
                        "quotations")) {
            String query =
                    list.contains("(")
                            ? "{ " + list + "after: \"" + cursor + "\") { totalCount } }"
                            : "{ " + list + "(after: \"" + cursor + "\") { totalCount } }";
            assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(Gql.answer(query)), query);
        }
    }

    @Test
    void nodesKeepOrderAndLength() {
        List<String> ids =
                Gql.ask("{ people(first: 3) { nodes { id } } }").getList("data.people.nodes.id");
        List<String> asked =
                List.of(
                        ids.get(2),
                        "nonsense",
                        ids.get(0),
                        ids.get(2),
                        news.dateline.entity.GlobalId.encode("Person", 1));
        JsonPath answer =
                Gql.answer(
                        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", asked));
        assertEquals(5, answer.getList("data.nodes").size());
        assertEquals(ids.get(2), answer.getString("data.nodes[0].id"));
        assertNull(answer.get("data.nodes[1]"));
        assertEquals(ids.get(0), answer.getString("data.nodes[2].id"));
        assertEquals(ids.get(2), answer.getString("data.nodes[3].id"));
        assertNull(answer.get("data.nodes[4]"));
        assertEquals(List.of("nodes", 1), answer.getList("errors[0].path"));
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(answer));
    }
}
