package news.dateline.errors;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What is answered instead of data: wherever Dateline runs. */
public abstract class ErrorAnswers {

    @Test
    void validationFailuresSayTheirCode() {
        JsonPath answer = Gql.answer("{ nothing }");
        assertEquals(List.of("GRAPHQL_VALIDATION_FAILED"), Gql.codes(answer));
    }

    @Test
    void whatIsNoGraphQLSaysWhere() {
        JsonPath answer = Gql.answer("{ articles { ");
        assertEquals(List.of("GRAPHQL_PARSE_FAILED"), Gql.codes(answer));
        assertEquals(1, answer.getInt("errors[0].locations[0].line"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"query\": null}",
                "{\"query\": \"\"}",
                "{\"query\": 1}",
                "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ __typename }\", \"operationName\": 1}"
            })
    void requestsThatAreNoneAreRefused(String body) {
        assertEquals(List.of("BAD_REQUEST"), Gql.codes(Gql.refused(body)));
    }

    @Test
    void siblingsAnswerWhenOneFails() {
        JsonPath answer =
                Gql.answer(
                        "{ bad: articles(first: 0) { totalCount } good: articles { totalCount } }");
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(answer));
        assertEquals(List.of("bad"), answer.getList("errors[0].path"));
        assertNull(answer.get("data.bad"));
        assertNotNull(answer.get("data.good.totalCount"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ article { id } }",
                "{ article(id: \"x\", url: \"https://example.org/\") { id } }",
                "{ person(id: \"x\") { id } }",
                "{ people(filter: { ids: [\"\"] }) { totalCount } }",
                "{ articles(after: \"x\") { totalCount } }",
                "{ articles(first: 1, last: 1) { totalCount } }"
            })
    void badArgumentsAreRefused(String query) {
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(Gql.answer(query)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ articles(filter: { publishedAfter: \"yesterday\" }) { totalCount } }",
                "{ events(filter: { startsAfter: \"2014-13-01\" }) { totalCount } }",
                "{ article(url: \"no address\") { id } }",
                "{ articles(filter: { language: [\"!\"] }) { totalCount } }",
                "{ articles(first: 2.7) { totalCount } }",
                "{ articles(first: 99999999999) { totalCount } }"
            })
    void scalarsAreCheckedBeforeAnythingRuns(String query) {
        JsonPath answer = Gql.answer(query);
        assertEquals(List.of("GRAPHQL_VALIDATION_FAILED"), Gql.codes(answer));
        assertNull(answer.get("data"));
    }

    @Test
    void variablesAreCheckedBeforeAnythingRuns() {
        for (Object value : List.of(2.7, 99999999999L, "2")) {
            JsonPath answer =
                    Gql.answer(
                            "query ($n: Int) { articles(first: $n) { totalCount } }",
                            Map.of("n", value));
            assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(answer), value.toString());
        }
    }

    @Test
    void nothingInternalLeaks() {
        String nul = "a\u0000b";
        JsonPath answer =
                Gql.answer(
                        "query ($s: String) { person(wikidataId: $s) { id } people(filter: { name: $s }) { totalCount } }",
                        Map.of("s", nul));
        String text = answer.prettify();
        for (String internal : List.of("Exception", "org.", "java.", "select ", "readable.")) {
            assertFalse(text.contains(internal), internal + " in " + text);
        }
        assertFalse(text.contains("INTERNAL"), text);
    }
}
