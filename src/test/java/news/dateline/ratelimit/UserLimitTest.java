package news.dateline.ratelimit;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import news.dateline.testing.ChangedSettings;
import news.dateline.testing.TestKeys;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Users and API keys are limited each for themselves, whatever their address. */
@QuarkusTest
@TestProfile(ChangedSettings.class)
class UserLimitTest {

    private static final String DATABASE = ChangedSettings.DATABASE;
    private static final int LIMIT = 50;

    /** Costs 22. */
    private static final String ARTICLES = "{ articles { nodes { id } } }";

    private static ValidatableResponse post(String name) {
        return postWith(Tokens.bearer(name));
    }

    private static ValidatableResponse postWith(String credentials) {
        return given().header("Authorization", credentials)
                .contentType("application/json")
                .body(Map.of("query", ARTICLES))
                .post("/graphql")
                .then();
    }

    @Test
    void usersAreLimitedEachForThemselves() {
        post("ann").statusCode(200).header("RateLimit", startsWith("\"subject\";r=28;t="));
        post("ann").statusCode(200).header("RateLimit", startsWith("\"subject\";r=6;t="));
        post("ann")
                .statusCode(429)
                .header("RateLimit-Policy", "\"subject\";q=50;qu=\"cost\";w=60")
                .body(
                        "errors[0].message",
                        containsString("but this user has only 0 left of its 50 per minute"));
        post("ben").statusCode(200);
    }

    @Test
    void theAnonymousHaveALimitOfTheirOwn() {
        for (int i = 0; i < 5; i++) {
            given().contentType("application/json")
                    .body(Map.of("query", "{ rateLimit { limit } articles { nodes { id } } }"))
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .header("RateLimit", nullValue())
                    .body("data.rateLimit", nullValue());
        }
    }

    /** Its cache is the client's own, so the headers are true for whoever reads them. */
    @Test
    void responsesToGetTellUsers() {
        given().header("Authorization", Tokens.bearer("cid"))
                .queryParam("query", ARTICLES)
                .get("/graphql")
                .then()
                .header("Cache-Control", is("private, no-cache"))
                .header("RateLimit", startsWith("\"subject\";r=28;t="));
    }

    @Test
    void keysAreLimitedEachForThemselves() throws Exception {
        for (int number = 1; number <= 2; number++) {
            TestKeys.insert(DATABASE, "machine-" + number, number, "READER", "null");
            String key = "Bearer " + TestKeys.secret(number);
            untilKnown(key);
            postWith(key).statusCode(200).header("RateLimit", startsWith("\"key\";r=8;t="));
            postWith(key)
                    .statusCode(429)
                    .body(
                            "errors[0].message",
                            containsString("but this API key has only 0 left of its 30"));
        }
    }

    /** The server looks for new keys from time to time. */
    private static void untilKnown(String key) {
        await().until(
                        () ->
                                given().header("Authorization", key)
                                        .queryParam("query", "{ rateLimit { limit } }")
                                        .get("/graphql")
                                        .statusCode(),
                        is(200));
    }
}
