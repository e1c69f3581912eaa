package news.dateline.identity;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A server that only callers with a role may read. */
@QuarkusTest
@TestProfile(RestrictedReadingTest.Restricted.class)
class RestrictedReadingTest {

    public static class Restricted extends SampleGraph {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(super.getConfigOverrides());
            config.put("dateline.access.restricted", "true");
            return config;
        }
    }

    private static RequestSpecification as(String name, String... roles) {
        return given().header("Authorization", Tokens.bearer(name, roles));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ articles(first: 1) { nodes { headline } } }",
                "{ __schema { queryType { name } } }",
                "{ __typename }",
                "{ viewer { name } }",
                "{ nonsense"
            })
    void whoHasNotLoggedInIsAnsweredNothing(String query) {
        given().queryParam("query", query)
                .get("/graphql")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"dateline\"")
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void whoHasNoRoleIsForbidden() {
        as("ron", "chef")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", nullValue())
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "contributor", "editor", "admin"})
    void eachRoleReads(String role) {
        as("ada", role)
                .queryParam("query", "{ articles(first: 1) { nodes { headline } } }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }
}
