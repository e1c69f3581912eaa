package news.dateline.limits;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is said of a document's cost, and which field of one that costs too much has most of it. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class LargestPartTest {

    private static final String MUCH =
            "articles(first: 100) { nodes { mentions(first: 100) { nodes { entity { names { text } }"
                    + " } } } }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { few: articles(first: 1) { nodes { id } } many: %s }                     | many.nodes.mentions.nodes.entity.names
                    { articles(first: 100) { nodes { %s } } }                                 | articles.nodes.mentions.nodes.entity.names
                    { ...Q } fragment Q on Query { articles(first: 100) { ...C } } fragment C on ArticleConnection { edges { node { %s } } } | articles.edges.node.mentions.nodes.entity.names
                    { articles(first: 100) { nodes { ... on Node { ... on Article { %s } } } } } | articles.nodes.mentions.nodes.entity.names
                    { node(id: "x") { ... on Person { a: %p } ... on Event { articles { nodes { id } } } } } | node.a.nodes.mentions.nodes.entity.names
                    """)
    void thePathLeadsToTheInnermostFieldThatHasHalfOfTheCost(String query, String path) {
        String inner = "mentions(first: 100) { nodes { entity { names { text } } } }";
        String document = query.replace("many: %s", "many: " + MUCH).replace("%s", inner);
        JsonPath answer = Gql.answer(document.replace("%p", MUCH));
        assertEquals(List.of("COST_EXCEEDED"), Gql.codes(answer));
        assertEquals(path, String.join(".", answer.<String>getList("errors[0].path")));
        String message = answer.get("errors[0].message");
        String end = path.substring(path.indexOf("mentions"));
        assertTrue(message.contains(end + ", "), message);
    }

    @Test
    void whereNoFieldInsideHasHalfOfItThePathEnds() {
        String counts = "articles(first: 1) { totalCount } mentions(first: 1) { totalCount }";
        JsonPath answer =
                Gql.answer(
                        "{ people(first: 100) { nodes { "
                                + counts
                                + " quotations(first: 1, filter: { mentions: [\"x\"] }) { totalCount }"
                                + " } } } ");
        assertEquals(List.of("COST_EXCEEDED"), Gql.codes(answer));
        assertEquals(
                List.of("people", "nodes", "quotations", "totalCount"),
                answer.getList("errors[0].path"));
        JsonPath even =
                Gql.answer(
                        "{ people(first: 100) { nodes { "
                                + counts
                                + " quotations(first: 1) { totalCount } events(first: 1) { totalCount }"
                                + " images(first: 1) { totalCount } } } }");
        assertEquals(List.of("people", "nodes"), even.getList("errors[0].path"));
    }

    @Test
    void ofALongPathTheEndIsTold() {
        String alias = "x".repeat(1_000);
        JsonPath answer = Gql.answer("{ " + alias + ": " + MUCH + " }", Map.of());
        String message = answer.get("errors[0].message");
        assertTrue(
                message.contains("(largest part: …nodes.mentions.nodes.entity.names, "), message);
        assertEquals(
                List.of(alias, "nodes", "mentions", "nodes", "entity", "names"),
                answer.getList("errors[0].path"));
    }

    /** What is skipped has no part of the cost. */
    @Test
    void whatIsSkippedIsNotLookedAt() {
        String document =
                "{ articles(first: 100) { nodes { mentions(first: 100) @skip(if: true) { nodes { id } }"
                        + " ...F @skip(if: true) a: people(first: 100) { nodes { names(first: 100) {"
                        + " text } } } } } } fragment F on Article { "
                        + "mentions(first: 100) { nodes { entity { mentions(first: 100) { nodes { id"
                        + " } } } } } }";
        JsonPath answer = Gql.answer(document);
        assertEquals(List.of("COST_EXCEEDED"), Gql.codes(answer));
        assertEquals(
                List.of("articles", "nodes", "a", "nodes", "names"),
                answer.getList("errors[0].path"));
    }

    @Test
    void theCostIsToldWhenAskedFor() {
        String query = "{ articles(first: 3) { nodes { headline } } }";
        String body = "{\"query\": \"" + query + "\", \"extensions\": {\"cost\": true}}";
        given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .body("extensions.cost.requested", is(4))
                .body("extensions.cost.limit", is(100_000));
        given().queryParam("query", query)
                .queryParam("extensions", "{\"cost\":true}")
                .get("/graphql")
                .then()
                .body("extensions.cost.requested", is(4));
        assertNull(Gql.ask(query).get("extensions"));
    }
}
