package news.dateline.limits;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import news.dateline.storage.Sql;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.ChangedSettings;
import news.dateline.testing.Gql;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a request may use while it runs: rows and bytes. */
@QuarkusTest
@TestProfile(ChangedSettings.class)
class BudgetTest {

    private static final int ROWS = ChangedSettings.ROWS;
    private static final int BYTES = ChangedSettings.BYTES;

    private static final String FEW = "{ articles(first: 3) { nodes { id headline } } }";

    @Test
    void rowsBeyondTheBudgetEndTheRequest() {
        JsonPath answer =
                Gql.answer(
                        "{ articles(first: 20) { nodes { headline mentions(first: 50) { nodes {"
                                + " entity { name } } } } } }");
        assertNull(answer.get("data"));
        assertEquals(List.of("ROW_BUDGET_EXCEEDED"), Gql.codes(answer));
        assertEquals(
                "The request has read 151 rows; the limit is 150. This was at"
                        + " articles.nodes.mentions.",
                answer.get("errors[0].message"));
        assertEquals(List.of("articles", "nodes", 0, "mentions"), answer.getList("errors[0].path"));
        assertTrue(answer.getInt("errors[0].locations[0].column") > 1, answer::prettify);
        assertEquals(150, answer.getInt("errors[0].extensions.limit"));
        assertEquals(151, answer.getInt("errors[0].extensions.actual"));
    }

    @Test
    void whatIsRefusedIsNotKeptByCaches() {
        Response response =
                given().queryParam(
                                "query",
                                "{ articles(first: 100) { nodes { mentions(first: 100)"
                                        + " { nodes { id } } } } }")
                        .get("/graphql");
        assertEquals(200, response.statusCode());
        assertEquals("no-store", response.header("Cache-Control"));
        assertEquals("ROW_BUDGET_EXCEEDED", response.path("errors[0].extensions.code"));
        assertTrue(response.asString().contains("\"data\":null"), response.asString());
    }

    @Test
    void anAnswerThatGrowsTooLargeWhileItIsFilledEndsTheRequest() {
        String article = Gql.ask(FEW).getString("data.articles.nodes[0].id");
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            notes.append(" headlineOfTheSameArticle").append(i).append(": headline");
        }
        JsonPath answer =
                Gql.answer(
                        "query($id: ID!) { article(id: $id) { mentions(first: 50) { nodes { article {"
                                + notes
                                + " } } } } }",
                        Map.of("id", article));
        assertNull(answer.get("data"));
        assertEquals(List.of("BYTE_BUDGET_EXCEEDED"), Gql.codes(answer));
        String message = answer.get("errors[0].message");
        assertTrue(message.startsWith("The response has at least "), message);
        assertTrue(message.endsWith("This was at article.mentions.nodes.article."), message);
        assertEquals(BYTES, answer.getInt("errors[0].extensions.limit"));
    }

    @Test
    void equalIdsAreReadOnceAndCountAsOftenAsTheyAreWritten() {
        String article = Gql.ask(FEW).getString("data.articles.nodes[0].id");
        String query = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { body } } }";
        List<Sql> statements =
                CapturedReading.during(
                        () -> {
                            JsonPath answer =
                                    Gql.answer(
                                            query,
                                            Map.of("ids", Collections.nCopies(100, article)));
                            assertNull(answer.get("data"));
                            assertEquals(List.of("BYTE_BUDGET_EXCEEDED"), Gql.codes(answer));
                            List<Object> path = answer.getList("errors[0].path");
                            assertEquals("nodes", path.get(0));
                            assertEquals("body", path.get(2));
                        });
        List<Sql> ofOne =
                CapturedReading.during(() -> Gql.ask(query, Map.of("ids", List.of(article))));
        assertEquals(
                ofOne.stream().map(Sql::text).toList(),
                statements.stream().map(Sql::text).toList());
    }

    @Test
    void equalIdsAreAnsweredInEveryPlaceWithTheirErrors() {
        JsonPath few = Gql.ask(FEW);
        String one = few.getString("data.articles.nodes[0].id");
        String other = few.getString("data.articles.nodes[1].id");
        List<String> ids = List.of(one, "wrong", other, one, "wrong");
        JsonPath answer =
                Gql.answer("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
        List<Map<String, Object>> nodes = answer.getList("data.nodes");
        assertEquals(
                Arrays.asList(one, null, other, one, null),
                nodes.stream().map(node -> node == null ? null : node.get("id")).toList());
        assertEquals(
                List.of(List.of("nodes", 1), List.of("nodes", 4)), answer.getList("errors.path"));
        JsonPath faulty =
                Gql.answer(
                        "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { mentions(first:"
                                + " 200) { totalCount } } } }",
                        Map.of("ids", ids));
        assertEquals(
                List.of(
                        List.of("nodes", 0, "mentions"),
                        List.of("nodes", 1),
                        List.of("nodes", 2, "mentions"),
                        List.of("nodes", 3, "mentions"),
                        List.of("nodes", 4)),
                faulty.getList("errors.path").stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
        assertEquals(Arrays.asList(null, null, null, null, null), faulty.getList("data.nodes"));
    }

    /** While the answer is filled, before any of it is written: errors take memory, too. */
    @Test
    void manyErrorsEndTheRequest() {
        String wrong = "images(first: 0) { id } ";
        JsonPath answer =
                Gql.answer(
                        "{ articles(first: 20) { nodes { a: %s b: %s c: %s d: %s e: %s } } }"
                                .replace("%s", wrong));
        assertNull(answer.get("data"));
        assertEquals(List.of("BYTE_BUDGET_EXCEEDED"), Gql.codes(answer));
        List<Object> path = answer.getList("errors[0].path");
        assertEquals(4, path.size());
        String id = Gql.ask(FEW).getString("data.articles.nodes[0].id");
        JsonPath repeated =
                Gql.answer(
                        "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { images(first: 0) {"
                                + " id } } } }",
                        Map.of("ids", Collections.nCopies(100, id)));
        assertEquals(List.of("BYTE_BUDGET_EXCEEDED"), Gql.codes(repeated));
        assertEquals("images", repeated.getList("errors[0].path").get(2));
    }

    @Test
    void theCostTellsWhatWasUsedAndHowMuchMayBe() {
        JsonPath answer =
                given().contentType("application/json")
                        .body(Map.of("query", FEW, "extensions", Map.of("cost", true)))
                        .post("/graphql")
                        .jsonPath();
        assertEquals(false, answer.get("extensions.cost.heavy"));
        assertEquals(List.of("articles"), answer.getList("extensions.cost.largest.path"));
        assertEquals(4, answer.getInt("extensions.cost.largest.cost"));
        assertEquals(4, answer.getInt("extensions.cost.rows.read"));
        assertEquals(ROWS, answer.getInt("extensions.cost.rows.limit"));
        assertEquals(BYTES, answer.getInt("extensions.cost.bytes.limit"));
        assertTrue(answer.getInt("extensions.cost.bytes.written") > 100);
        assertTrue(answer.getInt("extensions.cost.databaseTime.ms") >= 0);
        assertEquals(3_000, answer.getInt("extensions.cost.databaseTime.limit"));
    }

    @Test
    void theCostIsToldOfRequestsThatABudgetEndsToo() {
        String large =
                "{ articles(first: 20) { nodes { body mentions(first: 50) { nodes { id } } } } }";
        for (String query : List.of(large, large.replace("body", "headline"))) {
            JsonPath answer =
                    given().contentType("application/json")
                            .body(Map.of("query", query, "extensions", Map.of("cost", true)))
                            .post("/graphql")
                            .jsonPath();
            assertNull(answer.get("data"));
            assertTrue(Gql.codes(answer).get(0).endsWith("_BUDGET_EXCEEDED"), answer::prettify);
            assertTrue(answer.getLong("extensions.cost.requested") > 1_000, answer::prettify);
            assertEquals(ROWS, answer.getInt("extensions.cost.rows.limit"));
        }
    }

    @Test
    void lightRequestsAreAnsweredAfterwards() {
        for (int i = 0; i < 50; i++) {
            rowsBeyondTheBudgetEndTheRequest();
        }
        Gql.ask(FEW);
    }
}
