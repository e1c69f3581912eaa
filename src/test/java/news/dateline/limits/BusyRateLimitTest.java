package news.dateline.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

/** What the server cannot execute does not count, or retries would use up a client's limit. */
@QuarkusTest
@TestProfile(BusyRateLimitTest.Limited.class)
class BusyRateLimitTest {

    /** Costs 2,020. */
    private static final String ARTICLES = "{ articles { totalCount } }";

    /** Without a queue. */
    public static class Limited extends BusyGraph {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(super.getConfigOverrides());
            config.put("dateline.limits.queue", "0");
            config.put("dateline.rate-limit.addresses", "50000");
            return config;
        }
    }

    private static Response post() {
        return given().contentType("application/json")
                .body(Map.of("query", ARTICLES))
                .post("/graphql");
    }

    @Test
    void refusalsBecauseOfTheServerCostNothing() throws Exception {
        CompletableFuture<?>[] running = new CompletableFuture<?>[BusyGraph.CONCURRENT];
        post().then().statusCode(200).header("RateLimit", startsWith("\"address\";r=47980;"));
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    for (int i = 0; i < running.length; i++) {
                        running[i] = CompletableFuture.supplyAsync(BusyRateLimitTest::post);
                    }
                    BusyGraph.untilWaiting(running.length);
                    for (int i = 0; i < 10; i++) {
                        post().then()
                                .statusCode(503)
                                .header("RateLimit", startsWith("\"address\";r=43940;"));
                    }
                });
        CompletableFuture.allOf(running).get();
        post().then().statusCode(200).header("RateLimit", startsWith("\"address\";r=41920;"));
    }
}
