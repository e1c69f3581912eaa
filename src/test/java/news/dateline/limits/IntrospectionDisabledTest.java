package news.dateline.limits;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A server that does not tell its schema tells no names of it in messages either. */
@QuarkusTest
@TestProfile(BusyGraph.class)
class IntrospectionDisabledTest {

    @Test
    void theSchemaIsNotToldWhereThatIsSwitchedOff() {
        JsonPath answer =
                Gql.answer(
                        "{ __typename ...S } fragment S on Query { __schema { queryType { name } } }");
        assertEquals(List.of("INTROSPECTION_DISABLED"), Gql.codes(answer));
        assertEquals("Introspection is disabled on this server.", answer.get("errors[0].message"));
        assertEquals(
                List.of("INTROSPECTION_DISABLED"),
                Gql.codes(Gql.answer("{ __type(name: \"Query\") { name } }")));
        Gql.ask("{ __typename }");
    }

    @Test
    void messagesTellNoNamesWhereTheSchemaIsNotTold() {
        for (String query :
                List.of(
                        "{ articles { nodes { headlin } } }",
                        "{ articles(frist: 1) { totalCount } }",
                        "{ articles(filter: { publishedAftr: 1 }) { totalCount } }",
                        "{ events(orderBy: { field: NAMES }) { totalCount } }",
                        "{ events(orderBy: { field: NAME }) { totalCount } }",
                        "{ node { id } }",
                        "{ articles { nodes { ... on Artcle { id } } } }",
                        "{ articles }",
                        "{ articles { nodes { headline { text } } } }",
                        "{ articles { nodes { ... on Person { id } } } }",
                        "query ($n: String) { articles(first: $n) { totalCount } }",
                        "{ entities { nodes { ... on Place { kind } ... on Event { kind } } } }")) {
            String message = Gql.answer(query).getString("errors[0].message");
            for (String name :
                    List.of(
                            "Did you mean",
                            "headline",
                            "first",
                            "publishedAfter",
                            "STARTS",
                            "direction",
                            "OrderDirection",
                            "\"id\"",
                            "Article",
                            "Connection",
                            "Query",
                            "Kind",
                            "String!",
                            "Int ")) {
                assertTrue(query.contains(name) || !message.contains(name), message);
            }
        }
    }
}
