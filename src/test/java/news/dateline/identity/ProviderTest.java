package news.dateline.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestProvider;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Tokens of a provider whose keys are found by the address of the issuer. */
@QuarkusTest
@TestProfile(ProviderTest.Discovered.class)
class ProviderTest {

    public static class Discovered extends OwnGraph {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(super.getConfigOverrides());
            config.remove("dateline.tokens.public-key");
            config.remove("dateline.tokens.issuer");
            config.put("dateline.tokens.roles-claim", "resource_access/dateline/roles");
            config.put("dateline.tokens.name-claim", "nickname");
            return config;
        }

        @Override
        public List<QuarkusTestProfile.TestResourceEntry> testResources() {
            return List.of(new QuarkusTestProfile.TestResourceEntry(Running.class));
        }
    }

    /** The provider, as long as the server runs. */
    public static class Running implements QuarkusTestResourceLifecycleManager {

        private TestProvider provider;

        @Override
        public Map<String, String> start() {
            provider = new TestProvider();
            return Map.of("dateline.tokens.issuer", provider.issuer());
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(
                    provider, field -> field.getType().equals(TestProvider.class));
        }

        @Override
        public void stop() {
            provider.close();
        }
    }

    TestProvider provider;

    private static ValidatableResponse viewer(String authorization) {
        return given().contentType("application/json")
                .header("Authorization", authorization)
                .body(Map.of("query", "{ viewer { name roles } }"))
                .post("/graphql")
                .then();
    }

    private String bearer(String role) {
        return provider.bearer(
                Tokens.claims("eva", "admin")
                        .claim("nickname", "Eva E.")
                        .claim(
                                "resource_access",
                                Map.of("dateline", Map.of("roles", List.of(role)))));
    }

    @Test
    void rolesAndNameAreThoseOfTheConfiguredClaims() {
        viewer(bearer("contributor"))
                .statusCode(200)
                .body("data.viewer.name", equalTo("Eva E."))
                .body("data.viewer.roles", equalTo(List.of("READER", "CONTRIBUTOR")));
    }

    @Test
    void tokensOfOthersAreRefused() {
        viewer(Tokens.bearer("eva", "admin")).statusCode(401).body("data", nullValue());
        try (TestProvider other = new TestProvider()) {
            viewer(other.bearer(Tokens.claims("eva", "admin"))).statusCode(401);
        }
    }
}
