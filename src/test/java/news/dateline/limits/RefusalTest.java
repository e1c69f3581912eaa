package news.dateline.limits;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a client is told of each limit that its document goes beyond. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class RefusalTest {

    private static void refused(String query, String code, String message, int limit, int actual) {
        refused(Gql.answer(query), code, message, limit, actual);
    }

    private static void refused(
            JsonPath answer, String code, String message, int limit, int actual) {
        assertEquals(1, answer.getList("errors").size(), answer.prettify());
        assertNull(answer.get("data"));
        assertEquals(message, answer.getString("errors[0].message"));
        assertEquals(
                Map.of("code", code, "limit", limit, "actual", actual),
                answer.getMap("errors[0].extensions"));
    }

    private static String times(int number, String text) {
        return IntStream.range(0, number)
                .mapToObj(i -> text.formatted(i))
                .collect(Collectors.joining(" "));
    }

    @Test
    void characters() {
        refused(
                "{ __typename }" + " ".repeat(40_000),
                "CHARACTERS_EXCEEDED",
                "The document has 40,014 characters; the limit is 40,000. Pass long values of a mutation in variables.",
                40_000,
                40_014);
    }

    @Test
    void charactersOfANumberOrAName() {
        refused(
                "{ articles(first: " + "9".repeat(39_000) + ") { totalCount } }",
                "CHARACTERS_EXCEEDED",
                "A number has 39,000 characters; the limit is 1,000.",
                1_000,
                39_000);
        refused(
                "{ " + "x".repeat(2_000) + ": __typename }",
                "CHARACTERS_EXCEEDED",
                "A name has 2,000 characters; the limit is 1,000.",
                1_000,
                2_000);
    }

    @Test
    void charactersOfAText() {
        String query = "{ people(filter: { name: \"%s\" }) { totalCount } }";
        refused(
                query.formatted("a".repeat(4_000)),
                "CHARACTERS_EXCEEDED",
                "A text has 4,002 characters; the limit is 4,000. Pass long values of a mutation in variables.",
                4_000,
                4_002);
        refused(
                Gql.answer(
                        "query($name: String) { people(filter: { name: $name }) { totalCount } }",
                        Map.of("name", "a\u0301\u0323".repeat(5_000))),
                "CHARACTERS_EXCEEDED",
                "A text in the variable $name has 15,000 characters; the limit is 4,000.",
                4_000,
                15_000);
    }

    @Test
    void tokens() {
        String query = "{ __typename\n" + "__typename ".repeat(2_000) + "}";
        refused(
                query,
                "TOKENS_EXCEEDED",
                "The document has 2,003 tokens; the limit is 2,000.",
                2_000,
                2_003);
        assertEquals(
                Map.of("line", 2, "column", 1998 * 11 + 1),
                Gql.answer(query).getMap("errors[0].locations[0]"));
    }

    /** Neither the end of the document nor comments nor white space count. */
    @Test
    void whatIsWithinTheLimitOfTokensIsParsed() {
        JsonPath commented = Gql.answer("#\n".repeat(5_000) + "{ __typename }");
        assertEquals("Query", commented.getString("data.__typename"));
        JsonPath answer = Gql.answer(times(400, "query Q%d{__typename}"));
        assertFalse(Gql.codes(answer).contains("GRAPHQL_PARSE_FAILED"), answer.prettify());
    }

    @Test
    void depth() {
        String query = "{ places { nodes { " + "within { ".repeat(16) + "id" + " }".repeat(19);
        refused(query, "DEPTH_EXCEEDED", "Query depth is 18; the limit is 15.", 15, 18);
        JsonPath answer = Gql.answer(query);
        assertEquals(17, answer.getList("errors[0].path").size());
        assertEquals("places", answer.get("errors[0].path[0]"));
        assertEquals(
                query.indexOf("nodes {") + "nodes { ".length() + 14 * "within { ".length() + 1,
                answer.getInt("errors[0].locations[0].column"));
    }

    @Test
    void aliases() {
        String query = "{ __typename " + times(31, "a%d: __typename") + " }";
        JsonPath answer = Gql.answer(query);
        assertEquals("ALIASES_EXCEEDED", answer.get("errors[0].extensions.code"));
        assertEquals(
                "The operation has 31 aliases; the limit is 30.", answer.get("errors[0].message"));
        assertEquals(query.indexOf("a30:") + 1, answer.getInt("errors[0].locations[0].column"));
        assertEquals(List.of("a30"), answer.getList("errors[0].path"));
        assertEquals("ROOT_FIELDS_EXCEEDED", answer.get("errors[1].extensions.code"));
    }

    @Test
    void aliasesOfAFragmentWhereverItIsSpread() {
        refused(
                "{ "
                        + "articles { nodes { ...A } } ".repeat(11)
                        + "} fragment A on Article { a: id b: id c: id }",
                "ALIASES_EXCEEDED",
                "The operation has 33 aliases; the limit is 30.",
                30,
                33);
    }

    @Test
    void rootFields() {
        refused(
                "{ " + "__typename ".repeat(21) + "}",
                "ROOT_FIELDS_EXCEEDED",
                "The operation selects 21 root fields; the limit is 20.",
                20,
                21);
    }

    @Test
    void directives() {
        refused(
                "{ articles { nodes { " + "id @include(if: true) ".repeat(51) + "} } }",
                "DIRECTIVES_EXCEEDED",
                "The operation has 51 directives; the limit is 50.",
                50,
                51);
        // Only validation, which comes later, knows that there is no such fragment.
        refused(
                "{ ...F " + "@skip(if: true) ".repeat(51) + "}",
                "DIRECTIVES_EXCEEDED",
                "The operation has 51 directives; the limit is 50.",
                50,
                51);
    }

    @Test
    void listsInTheDocument() {
        refused(
                "{ nodes(ids: [" + times(101, "\"%d\"") + "]) { id } }",
                "LIST_SIZE_EXCEEDED",
                "A list has 101 elements; the limit is 100. Pass long values of a mutation in variables.",
                100,
                101);
    }

    @Test
    void listsInVariables() {
        refused(
                Gql.answer(
                        "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                        Map.of("ids", IntStream.range(0, 101).mapToObj(String::valueOf).toList())),
                "LIST_SIZE_EXCEEDED",
                "A list in the variable $ids has 101 elements; the limit is 100.",
                100,
                101);
    }

    @Test
    void cost() {
        JsonPath answer =
                Gql.answer(
                        "query($n: Int = 100) { articles(first: $n) { nodes { mentions(first: $n) {"
                                + " nodes { entity { articles(first: $n) { nodes { id } } } } } } } }");
        refused(
                answer,
                "COST_EXCEEDED",
                "Operation cost is 1,120,100 (largest part:"
                        + " articles.nodes.mentions.nodes.entity.articles, 1,100,000); the limit is"
                        + " 100,000.",
                100_000,
                1_120_100);
        assertEquals(
                List.of("articles", "nodes", "mentions", "nodes", "entity", "articles"),
                answer.getList("errors[0].path"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ...A } fragment A on Query { ...A }",
                "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }",
                "{ ...A } fragment A on Query { ...B __typename } fragment B on Query { ...A }",
                "{ __typename } fragment A on Query { ...B } fragment B on Query { ...C ...B }"
            })
    void endlessFragments(String query) {
        String much = query + " fragment C on Query { " + "a: __typename ".repeat(40) + "}";
        for (String some : List.of(query, much)) {
            JsonPath answer = Gql.answer(some);
            assertEquals(List.of("GRAPHQL_VALIDATION_FAILED"), Gql.codes(answer));
            String message = answer.getString("errors[0].message");
            assertTrue(message.contains("spreads itself"), message);
        }
    }

    @Test
    void theNewerFormIsAnswered400() {
        given().queryParam("query", "{ " + "__typename ".repeat(21) + "}")
                .accept("application/graphql-response+json")
                .get("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", is("ROOT_FIELDS_EXCEEDED"));
    }
}
