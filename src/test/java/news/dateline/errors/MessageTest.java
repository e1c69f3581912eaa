package news.dateline.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import news.dateline.testing.OpenQuery;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Messages say what was given, where it stands, and what was expected instead. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class MessageTest {

    private static final List<String> ODD =
            List.of("{a: {b: [1, \"x\"]}}", "[[1]]", "NOTHING", "1.5", "\"x\"", "true", "[null]");

    @Inject GraphQLSchema schema;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    { events(orderBy: {field: NAME}) { totalCount } } | Query.events, orderBy: the field "direction" of type OrderDirection! is missing.
                    { events(orderBy: {field: NAMES, direction: ASC}) { totalCount } } | Query.events, orderBy.field: expected one of NAME, STARTS, but was given NAMES. Did you mean "NAME"?
                    { events(orderBy: {field: "NAME", direction: ASC}) { totalCount } } | Query.events, orderBy.field: expected one of NAME, STARTS, but was given "NAME".
                    { articles(filter: {publishedAftr: "2014-01-01T00:00:00Z"}) { totalCount } } | Query.articles, filter: there is no field "publishedAftr" in ArticleFilter. Did you mean "publishedAfter"?
                    { articles(filter: {publishedAfter: "yesterday"}) { totalCount } } | Query.articles, filter.publishedAfter: expected a DateTime like "2014-11-14T09:30:00Z", but was given "yesterday".
                    { articles(filter: {mentionsAny: ["a", true]}) { totalCount } } | Query.articles, filter.mentionsAny[1]: expected an ID, but was given true.
                    { articles(filter: {mentionsAny: [null]}) { totalCount } } | Query.articles, filter.mentionsAny[0]: expected an ID, but was given null.
                    { articles(filter: 1) { totalCount } } | Query.articles, filter: expected an object of type ArticleFilter, but was given 1.
                    { articles(first: 2.7) { totalCount } } | Query.articles, first: expected an Int, a whole number from -2147483648 to 2147483647, but was given 2.7.
                    { articles(frist: 2) { totalCount } } | There is no argument "frist" in Query.articles. Did you mean "first"?
                    { articles { nodes { headlin } } } | There is no field "headlin" in Article. Did you mean "headline"?
                    { articles { nodes { ... on Artcle { id } } } } | There is no type "Artcle". Did you mean "Article"?
                    { articles @skp(if: true) { totalCount } } | There is no directive "@skp". Did you mean "skip"?
                    { articles @skip(of: true) { totalCount } } | There is no argument "of" in @skip. Did you mean "if"?
                    { articles @skip(if: 1) { totalCount } } | @skip, if: expected a Boolean, true or false, but was given 1.
                    { node { id } } | Query.node: the argument "id" of type ID! is missing.
                    query ($n: Int = "x") { articles(first: $n) { totalCount } } | Default of $n: expected an Int, a whole number from -2147483648 to 2147483647, but was given "x".
                    query ($n: [Article] = [1]) { __typename } | $n: Article is not an input type; a variable is a scalar, an enum or an input object.
                    query ($n: [Entity!]! = [{a: 1}]) { __typename } | $n: Entity is not an input type; a variable is a scalar, an enum or an input object.
                    query ($n: [[Node]] = [[1]]) { __typename } | $n: Node is not an input type; a variable is a scalar, an enum or an input object.
                    query ($n: [Article] = 1) { __typename } | $n: Article is not an input type; a variable is a scalar, an enum or an input object.
                    query ($n: Node = 1) { __typename } | $n: Node is not an input type; a variable is a scalar, an enum or an input object.
                    query ($n: Article = {a: 1}) { __typename } | $n: Article is not an input type; a variable is a scalar, an enum or an input object.
                    query ($n: Itn) { articles(first: $n) { totalCount } } | There is no type "Itn". Did you mean "Int"?
                    """)
    void documents(String query, String message) {
        JsonPath answer = Gql.answer(query);
        List<String> messages = answer.getList("errors.message");
        assertTrue(messages.contains(message), messages.toString());
        assertEquals("GRAPHQL_VALIDATION_FAILED", Gql.codes(answer).get(0));
    }

    @Test
    void longValuesAreCut() {
        String digits = "9".repeat(30_000);
        JsonPath number =
                Gql.answer(
                        "query ($v: Int) { articles(first: $v) { totalCount } }",
                        Map.of("v", digits));
        assertTrue(number.getString("errors[0].message").length() < 200);
        assertTrue(
                Gql.answer("{ articles(first: " + digits + ") { totalCount } }")
                                .getString("errors[0].message")
                                .length()
                        < 200);
        assertTrue(
                Gql.answer("{ " + "x".repeat(5_000) + " }").getString("errors[0].message").length()
                        < 200);
        String id = news.dateline.entity.GlobalId.encode("X".repeat(5_000), 1);
        assertTrue(
                Gql.answer("{ person(id: \"" + id + "\") { id } }")
                                .getString("errors[0].message")
                                .length()
                        < 200);
    }

    /** Every argument, and every field of a filter, with values of every form. */
    @Test
    void noMessagePrintsWhatGraphQlJavaCallsThings() {
        List<String> complaints = new ArrayList<>();
        for (GraphQLFieldDefinition field : OpenQuery.of(schema).getFieldDefinitions()) {
            for (GraphQLArgument argument : field.getArguments()) {
                for (String value : ODD) {
                    ask(field.getName(), argument.getName() + ": " + value, complaints);
                    if (GraphQLTypeUtil.unwrapAll(argument.getType())
                            instanceof GraphQLInputObjectType object) {
                        object.getFields()
                                .forEach(
                                        one ->
                                                ask(
                                                        field.getName(),
                                                        argument.getName()
                                                                + ": {"
                                                                + one.getName()
                                                                + ": "
                                                                + value
                                                                + "}",
                                                        complaints));
                    }
                }
            }
        }
        assertEquals(List.of(), complaints);
    }

    private static void ask(String field, String argument, List<String> complaints) {
        String query = "{ " + field + "(" + argument + ") { __typename } }";
        List<Map<String, Object>> errors = Gql.answer(query).getList("errors");
        if (errors == null) {
            return;
        }
        for (Map<String, Object> error : errors) {
            String message = (String) error.get("message");
            if (message.contains("Value{")
                    || message.contains("name=")
                    || message.contains("Validation error")
                    || message.contains("A value does not fit")
                    || message.length() > 300) {
                complaints.add(query + ": " + message);
            }
        }
    }
}
