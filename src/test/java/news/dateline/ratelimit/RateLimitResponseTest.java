package news.dateline.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import news.dateline.testing.CapturedLog;
import news.dateline.testing.Management;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
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

/** What responses tell of rate limits: headers, caches, logs, metrics. */
@QuarkusTest
@TestProfile(LimitedClient.Low.class)
class RateLimitResponseTest {

    private final LimitedClient client = new LimitedClient();

    @Test
    void fieldTellsTheSameAsTheHeaders() {
        Instant before = Instant.now();
        Response response =
                client.post(
                        "{ rateLimit { limit cost remaining resetAt } articles { nodes { id } } }");
        response.then()
                .statusCode(200)
                .body("data.rateLimit.limit", is(LIMIT))
                .body("data.rateLimit.cost", is(22))
                .body("data.rateLimit.remaining", is(LIMIT - 22))
                .body("extensions.cost.requested", is(22))
                .header("RateLimit-Policy", "\"address\";q=1000;qu=\"cost\";w=60")
                .header("RateLimit", matchesPattern("\"address\";r=978;t=(60|59|58)"));
        Duration until =
                Duration.between(
                        before,
                        Instant.parse(response.jsonPath().getString("data.rateLimit.resetAt")));
        assertTrue(until.toSeconds() >= 59 && until.toSeconds() <= 75, until.toString());
    }

    @Test
    void bothMediaTypesHaveTheSameStatus() {
        client.useAll();
        client.json()
                .accept("application/graphql-response+json")
                .body(Map.of("query", ARTICLES))
                .post("/graphql")
                .then()
                .statusCode(429)
                .contentType("application/graphql-response+json")
                .body("errors.extensions.code", contains("RATE_LIMITED"));
    }

    @Test
    void forgedAddressesDoNotHelp() {
        client.useAll();
        given().header("X-Forwarded-For", "203.0.113.1, " + client.address())
                .contentType("application/json")
                .body(Map.of("query", ARTICLES))
                .post("/graphql")
                .then()
                .statusCode(429);
    }

    @Test
    void responsesThatSharedCachesMayStoreDoNotTell() {
        Response response = client.request().queryParam("query", ARTICLES).get("/graphql");
        response.then()
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .header("RateLimit", nullValue())
                .header("RateLimit-Policy", nullValue());
        client.request()
                .queryParam("query", ARTICLES)
                .header("If-None-Match", response.header("ETag"))
                .get("/graphql")
                .then()
                .statusCode(304)
                .header("RateLimit", nullValue());
        assertEquals(LIMIT - 44, client.left(), "both cost");
    }

    @Test
    void responsesWithTheFieldAreNotStored() {
        client.request()
                .queryParam("query", "{ l: rateLimit { remaining } __typename }")
                .get("/graphql")
                .then()
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue())
                .header("RateLimit", containsString(";r=999;"))
                .body("data.l.remaining", is(999));
    }

    @Test
    void refusedGetsAreNotStored() {
        client.useAll();
        client.request()
                .queryParam("query", ARTICLES)
                .get("/graphql")
                .then()
                .statusCode(429)
                .header("Cache-Control", "no-store")
                .header("RateLimit", notNullValue());
    }

    @Test
    void pagesOfOtherSitesCanReadTheHeaders() {
        client.request()
                .header("Origin", "https://news.example.org")
                .contentType("application/json")
                .body(Map.of("query", ARTICLES))
                .post("/graphql")
                .then()
                .header(
                        "Access-Control-Expose-Headers",
                        "ETag,Retry-After,WWW-Authenticate,RateLimit,RateLimit-Policy");
    }

    @Test
    void oneLineIsLoggedHoweverManyAreRefused() throws Exception {
        client.useAll();
        List<LogRecord> lines =
                CapturedLog.during(
                        RefusedRequests.class,
                        () -> {
                            for (int i = 0; i < 50; i++) {
                                client.post(ARTICLES).then().statusCode(429);
                            }
                            return null;
                        });
        assertTrue(lines.size() <= 1, lines.size() + " lines");
    }

    @Test
    void refusedRequestsAreCounted() {
        client.useAll();
        double before = refused();
        client.post(ARTICLES).then().statusCode(429);
        assertEquals(1, refused() - before);
    }

    private static double refused() {
        return Management.request()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(
                        line ->
                                line.startsWith(
                                        "dateline_rate_limit_refused_total{client=\"address\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void requestsAtTheSameTimeGetNoMoreThanTheLimit() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        Callable<Integer> request = () -> client.post(ARTICLES).statusCode();
        List<Future<Integer>> all =
                pool.invokeAll(IntStream.range(0, 80).mapToObj(any -> request).toList());
        pool.shutdown();
        int let = 0;
        for (Future<Integer> one : all) {
            assertTrue(one.get() == 200 || one.get() == 429, "status " + one.get());
            let += one.get() == 200 ? 1 : 0;
        }
        // Each refused one costs 100, so fewer may get through, but never more.
        assertTrue(let <= LIMIT / 22 && let > 20, let + " of 80");
    }
}
