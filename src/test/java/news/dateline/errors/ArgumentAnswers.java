package news.dateline.errors;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Values are checked as the specification says, wherever they stand, before anything runs. */
public abstract class ArgumentAnswers {

    private static final Map<String, String> FIELDS =
            Map.of(
                    "Int", "articles(first: %s) { totalCount }",
                    "Float",
                            "articles { nodes { mentions(filter: { minConfidence: %s }) { totalCount } } }",
                    "String", "people(filter: { name: %s }) { totalCount }",
                    "Boolean", "events { nodes { coverage(includeParts: %s) { totalCount } } }",
                    "ID", "node(id: %s) { id }",
                    "[ID!]", "people(filter: { ids: %s }) { totalCount }",
                    "Date", "events(filter: { startsAfter: %s }) { totalCount }",
                    "DateTime", "articles(filter: { publishedAfter: %s }) { totalCount }",
                    "URL", "article(url: %s) { id }",
                    "[LanguageTag!]", "articles(filter: { language: %s }) { totalCount }");

    private static final String WRONG =
            """
            Int | 2.7
            Int | 2147483648
            Int | 99999999999999999999
            Int | "2"
            Int | true
            Int | [1, 2]
            Float | "0.5"
            Float | 1e999
            Float | false
            String | 1
            String | true
            Boolean | 1
            Boolean | "true"
            ID | 1.5
            ID | true
            ID | {a: 1}
            [ID!] | [true]
            [ID!] | [null]
            [ID!] | [["a"]]
            Date | "2014-13-01"
            Date | "2014-11-14T00:00:00Z"
            Date | 20141114
            DateTime | "yesterday"
            DateTime | "2014-11-14"
            DateTime | "2014-11-14T09:30:00"
            DateTime | "20141114T093000Z"
            DateTime | 1415957400
            URL | "no address"
            URL | "/relative"
            URL | 1
            [LanguageTag!] | ["!"]
            [LanguageTag!] | ["english"]
            [LanguageTag!] | [1]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = WRONG)
    void wrongLiteralsAreRefused(String type, String value) {
        JsonPath answer = Gql.answer("{ " + FIELDS.get(type).formatted(value) + " }");
        assertEquals("GRAPHQL_VALIDATION_FAILED", Gql.codes(answer).get(0));
        assertNull(answer.get("data"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = WRONG)
    void wrongVariablesAreRefused(String type, String value) {
        JsonPath answer = withVariable(type, value);
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(answer));
        assertNull(answer.get("data"));
        assertFalse(answer.getString("errors[0].message").contains("java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ place(wikidataId: \"159\") { id } }",
                "{ person(wikidataId: \"q159\") { id } }",
                "{ places(filter: { wikidataIds: [\"Q159\", \"Q0\"] }) { totalCount } }"
            })
    void idsOfWikidataHaveTheirForm(String document) {
        assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(Gql.answer(document)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    Int | 2
                    Int | null
                    Float | 1
                    Float | 0.5
                    ID | 17
                    ID | "x"
                    [ID!] | "x"
                    [ID!] | []
                    Date | "2014-11-14"
                    DateTime | "2014-11-14T09:30:00+09:00"
                    DateTime | "2014-11-14T09:30:00.123Z"
                    URL | "https://example.org/a?b=%20c"
                    [LanguageTag!] | ["zh-Hant"]
                    """)
    void rightValuesArrive(String type, String value) {
        JsonPath literal = Gql.answer("{ " + FIELDS.get(type).formatted(value) + " }");
        JsonPath variable = withVariable(type, value);
        assertEquals(literal.<Object>get("data"), variable.<Object>get("data"));
        assertEquals(Gql.codes(literal), Gql.codes(variable));
        if (literal.get("errors") != null) {
            assertEquals(List.of("BAD_USER_INPUT"), Gql.codes(literal));
        }
    }

    private static JsonPath withVariable(String type, String value) {
        String document = "query ($v: " + type + ") { " + FIELDS.get(type).formatted("$v") + " }";
        if (type.equals("ID")) {
            document = document.replace("$v: ID", "$v: ID!");
        }
        String json = value.replace("{a: 1}", "{\"a\": 1}");
        return given().contentType("application/json")
                .body("{\"query\": \"" + document + "\", \"variables\": {\"v\": " + json + "}}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
