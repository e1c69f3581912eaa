package news.dateline.limits;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What may be asked of the schema itself. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class IntrospectionTest {

    /** As GraphiQL, Relay's compiler and Apollo's tools send it: nine types within a type. */
    private static final String OF_TOOLS =
            """
            query IntrospectionQuery {
              __schema {
                description
                queryType { name kind }
                mutationType { name kind }
                subscriptionType { name kind }
                types { ...FullType }
                directives {
                  name description isRepeatable locations
                  args(includeDeprecated: true) { ...InputValue }
                }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description
                args(includeDeprecated: true) { ...InputValue }
                type { ...TypeRef }
                isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue {
              name description type { ...TypeRef } defaultValue isDeprecated deprecationReason
            }
            fragment TypeRef on __Type { kind name OF }
            """
                    .replace("OF", "ofType { kind name ".repeat(9) + "}".repeat(9));

    @Test
    void whatToolsAskIsAnswered() {
        Gql.ask(OF_TOOLS);
        Gql.ask(IntrospectionQuery.INTROSPECTION_QUERY);
    }

    @Test
    void aTypesFieldsTypesFieldsAreAnswered() {
        Gql.ask("{ __type(name: \"Query\") { fields { name type { fields { name } } } } }");
    }

    @Test
    void listsWithinListsAreRefused() {
        JsonPath answer =
                Gql.answer(
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
        assertEquals("DEPTH_EXCEEDED", answer.get("errors[0].extensions.code"));
        assertEquals(
                "Introspection list depth is 4; the limit is 3.", answer.get("errors[0].message"));
        assertEquals(7, answer.getList("errors[0].path").size());
    }

    @Test
    void depthIsRefused() {
        JsonPath answer =
                Gql.answer(
                        "{ __type(name: \"Query\") { "
                                + "ofType { ".repeat(19)
                                + "name"
                                + " }".repeat(21));
        assertEquals(
                "Introspection depth is 21; the limit is 20.", answer.get("errors[0].message"));
    }
}
