package news.dateline.errors;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertNull;

/** Variables that do not fit: each message has the place within the variable and its value. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class VariableMessageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ArticleFilter  | {"publishedAfter": "yesterday"} | $v.publishedAfter: expected a DateTime like "2014-11-14T09:30:00Z", but was given "yesterday".
                    ArticleFilter  | {"publishedAftr": 1} | $v: there is no field "publishedAftr" in ArticleFilter. Did you mean "publishedAfter"?
                    ArticleFilter  | {"mentionsAny": ["a", "b", 1.5]} | $v.mentionsAny[2]: expected an ID, but was given 1.5.
                    ArticleFilter  | {"mentionsAny": [null]} | $v.mentionsAny[0]: expected an ID, but was given null.
                    ArticleFilter  | {"mentionsAny": [{"id": 1}]} | $v.mentionsAny[0]: expected an ID, but was given an object.
                    ArticleFilter  | {"hasImage": "yes"} | $v.hasImage: expected a Boolean, true or false, but was given "yes".
                    ArticleFilter  | {"hasImage": 1} | $v.hasImage: expected a Boolean, true or false, but was given 1.
                    ArticleFilter  | [1] | $v: expected an object of type ArticleFilter, but was given a list.
                    ArticleFilter  | "x" | $v: expected an object of type ArticleFilter, but was given "x".
                    ArticleFilter! | null | $v: expected an object of type ArticleFilter, but was given null.
                    """)
    void filters(String type, String value, String message) {
        refused("query ($v: " + type + ") { articles(filter: $v) { totalCount } }", value, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Int     | "2"         | $v: expected an Int, a whole number from -2147483648 to 2147483647, but was given "2".
                    Int     | 2.5         | $v: expected an Int, a whole number from -2147483648 to 2147483647, but was given 2.5.
                    Int     | 99999999999 | $v: expected an Int, a whole number from -2147483648 to 2147483647, but was given 99999999999.
                    Int     | true        | $v: expected an Int, a whole number from -2147483648 to 2147483647, but was given true.
                    Int     | {}          | $v: expected an Int, a whole number from -2147483648 to 2147483647, but was given an object.
                    Int     | [1, 2]      | $v: expected an Int, a whole number from -2147483648 to 2147483647, but was given a list.
                    Int!    | null        | $v: expected an Int, a whole number from -2147483648 to 2147483647, but was given null.
                    """)
    void numbers(String type, String value, String message) {
        refused("query ($v: " + type + ") { articles(first: $v) { totalCount } }", value, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"field": "STRATS", "direction": "ASC"} | $v.field: expected one of NAME, STARTS, but was given "STRATS". Did you mean "STARTS"?
                    {"field": 1, "direction": "ASC"}        | $v.field: expected one of NAME, STARTS, but was given 1.
                    {"field": "NAME"}                       | $v: the field "direction" of type OrderDirection! is missing.
                    {"field": "NAME", "direction": null}    | $v.direction: expected one of ASC, DESC, but was given null.
                    """)
    void orders(String value, String message) {
        refused("query ($v: EventOrder) { events(orderBy: $v) { totalCount } }", value, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    URL!   | "example.org" | $v: expected a URL like "https://example.org/page", but was given "example.org".
                    URL!   | 5             | $v: expected a URL like "https://example.org/page", but was given 5.
                    URL!   | "javascript:alert(1)" | $v: expected a URL like "https://example.org/page", but was given "javascript:alert(1)".
                    """)
    void addresses(String type, String value, String message) {
        refused("query ($v: " + type + ") { article(url: $v) { id } }", value, message);
    }

    @Test
    void onesThatAreNotGiven() {
        Told.first(
                Bodies.answer("{\"query\": \"query ($v: ID!) { node(id: $v) { id } }\"}"),
                "BAD_USER_INPUT",
                "1:8",
                "$v: this variable of type ID! is required, but was not given.");
    }

    /** A default makes the use valid; null takes it away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "($v: Boolean = true) { __typename @skip(if: $v) }",
                "($v: Boolean = true) { ...f @include(if: $v) } fragment f on Query { __typename }",
                "($v: ID = 1) { node(id: $v) { id } }",
                "($v: [ID!] = [1]) { nodes(ids: $v) { id } }",
                "($v: OrderDirection = ASC) { events(orderBy: {field: NAME, direction: $v}) { totalCount } }",
                "($v: ID = 1) { ...f } fragment f on Query { ...g } fragment g on Query { node(id: $v) { id } }"
            })
    void nullInsteadOfADefault(String operation) {
        Told.first(
                Bodies.answer(
                        "{\"query\": \"query " + operation + "\", \"variables\": {\"v\": null}}"),
                "BAD_USER_INPUT",
                "1:" + place(operation),
                "$v: this variable is null, but is used where null is not allowed.");
    }

    /** Another operation of the document, whose variable has the same name, is not run. */
    @Test
    void nullThatOnlyAnotherOperationMayNotHave() {
        assertNull(
                Bodies.answer(
                                "{\"query\": \"query A($v: Int = 1) { people(first: $v) { totalCount } }"
                                        + " query B($v: ID!) { ...f } fragment f on Query { node(id: $v) { id } }\","
                                        + " \"operationName\": \"A\", \"variables\": {\"v\": null}}")
                        .get("errors"));
    }

    /** Of the use, behind "query ". */
    private static int place(String operation) {
        return "query ".length() + operation.lastIndexOf("$v") + 1;
    }

    private static void refused(String query, String value, String message) {
        Told.first(
                Bodies.answer(
                        "{\"query\": \"" + query + "\", \"variables\": {\"v\": " + value + "}}"),
                "BAD_USER_INPUT",
                "1:8",
                message);
    }
}
