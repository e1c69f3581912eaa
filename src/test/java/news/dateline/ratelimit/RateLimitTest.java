package news.dateline.ratelimit;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static news.dateline.ratelimit.LimitedClient.ARTICLES;
import static news.dateline.ratelimit.LimitedClient.LIMIT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What requests cost their client, and what happens when nothing is left. */
@QuarkusTest
@TestProfile(LimitedClient.Low.class)
class RateLimitTest {

    private final LimitedClient client = new LimitedClient();

    @Test
    void chargeIsTheCostThatTheResponseTells() {
        for (String query :
                List.of(ARTICLES, "{ __typename }", "{ people(first: 3) { nodes { name } } }")) {
            int before = client.left();
            int cost = client.post(query).jsonPath().getInt("extensions.cost.requested");
            assertTrue(cost > 0);
            assertEquals(before - cost, client.left());
        }
    }

    @Test
    void askingCostsNothing() {
        client.post("{ rateLimit { limit cost remaining resetAt } }")
                .then()
                .body("data.rateLimit.cost", is(0))
                .body("data.rateLimit.remaining", is(LIMIT))
                .body("extensions.cost.requested", is(0));
        assertEquals(LIMIT, client.left());
    }

    @Test
    void beyondTheLimitIs429() {
        int let = 0;
        Response response = client.post(ARTICLES);
        while (response.statusCode() == 200) {
            let++;
            response = client.post(ARTICLES);
        }
        assertEquals(LIMIT / 22, let);
        response.then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]|[1-5][0-9]|60"))
                .header("Cache-Control", "no-store")
                .header("RateLimit", containsString("\"address\";r=0;t="))
                .contentType("application/json")
                .body("data", nullValue())
                .body("errors.extensions.code", contains("RATE_LIMITED"))
                .body(
                        "errors[0].message",
                        containsString(
                                "but this address has only 0 left of its 1,000 per minute. Try again in "))
                .body("errors[0].extensions.limit", is(LIMIT))
                .body("errors[0].extensions.cost", is(22))
                .body("errors[0].extensions.remaining", is(0))
                .body("errors[0].extensions.resetAt", notNullValue());
        String seconds = response.header("Retry-After");
        assertTrue(response.header("RateLimit").endsWith(";t=" + seconds));
    }

    @Test
    void whatIsMoreThanTheLimitCanNeverBeRetried() {
        client.post("{ articles { totalCount } }")
                .then()
                .statusCode(429)
                .header("Retry-After", nullValue())
                .body(
                        "errors[0].message",
                        is(
                                "Operation cost is 2,020, but this address can use only 1,000 per minute; please request less."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{ nothing }",
                "{ articles { nodes { id ",
                "query ($id: ID!) { node(id: $id) { id } }",
                "query A { __typename } query B { __typename }",
                "{ a: articles(filter: { mentions: $x }) { totalCount } }"
            })
    void documentsThatAreNotExecutedCostALittle(String query) {
        client.post(query).then().statusCode(200).header("RateLimit", containsString(";r=900;"));
        assertEquals(LIMIT - 100, client.left());
    }

    @Test
    void unknownHashesCostALittle() {
        client.json().body("{\"documentId\": \"none\"}").post("/graphql").then().statusCode(200);
        assertEquals(LIMIT - 100, client.left());
    }

    @Test
    void whatIsBeyondALimitCostsALittle() {
        client.post(
                        "{ articles(first: 100) { nodes { mentions(first: 100) { nodes { entity { articles(first: 100) { nodes { id } } } } } } } }")
                .then()
                .body("errors.extensions.code", contains("COST_EXCEEDED"));
        assertEquals(LIMIT - 100, client.left());
    }

    @Test
    void failedFieldsCostWhatTheyWouldHave() {
        client.post("{ node(id: \"x\") { id } }").then().body("errors", notNullValue());
        assertEquals(LIMIT - 2, client.left());
    }

    /** Its parsing would be the work of a flood. */
    @Test
    void newDocumentsAreNotParsedWhenNothingIsLeft() {
        client.useAll();
        String broken = "{ " + "nothing ".repeat(100);
        client.post(broken)
                .then()
                .statusCode(429)
                .body("errors.extensions.code", contains("RATE_LIMITED"));
        client.post("{ rateLimit { remaining limit } }")
                .then()
                .statusCode(200)
                .body("data.rateLimit.remaining", is(0));
    }
}
