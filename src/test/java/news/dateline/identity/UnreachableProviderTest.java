package news.dateline.identity;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestKeys;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Dateline starts though the provider cannot be reached; only its tokens are not accepted. */
@QuarkusTest
@TestProfile(UnreachableProviderTest.Unreachable.class)
class UnreachableProviderTest {

    private static final String QUERY = "{ viewer { name } }";

    public static class Unreachable extends OwnGraph {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(super.getConfigOverrides());
            config.remove("dateline.tokens.public-key");
            config.put("dateline.tokens.issuer", "http://localhost:1");
            return config;
        }
    }

    @Test
    void readersAndKeysAreAnswered() throws Exception {
        given().queryParam("query", QUERY).get("/graphql").then().statusCode(200);
        TestKeys.insert(OwnGraph.DATABASE, "import", 1, "EDITOR", "null");
        await().atMost(ofSeconds(3))
                .untilAsserted(
                        () ->
                                given().header("Authorization", "Bearer " + TestKeys.secret(1))
                                        .queryParam("query", QUERY)
                                        .get("/graphql")
                                        .then()
                                        .statusCode(200)
                                        .body("data.viewer.name", equalTo("import")));
    }

    @Test
    void tokenGets503() {
        given().header("Authorization", Tokens.bearer("eva", "editor"))
                .queryParam("query", QUERY)
                .get("/graphql")
                .then()
                .statusCode(503)
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"));
    }
}
