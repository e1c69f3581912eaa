package news.dateline.ratelimit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import news.dateline.testing.SampleGraph;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A client of a server with a low limit, behind a proxy: each has an address of its own. */
final class LimitedClient {

    static final int LIMIT = 1_000;

    /** Costs 22. */
    static final String ARTICLES = "{ articles { nodes { id } } }";

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private final String address = "192.0.2." + CLIENTS.incrementAndGet();

    /** A limit of a few requests. */
    public static class Low implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
            config.put("dateline.rate-limit.addresses", String.valueOf(LIMIT));
            config.put("dateline.rate-limit.proxies", "1");
            config.put("quarkus.http.cors.enabled", "true");
            config.put("quarkus.http.cors.origins", "https://news.example.org");
            return config;
        }
    }

    String address() {
        return address;
    }

    RequestSpecification request() {
        return given().header("X-Forwarded-For", address);
    }

    RequestSpecification json() {
        return request().contentType("application/json");
    }

    Response post(String query) {
        return json().body(Map.of("query", query, "extensions", Map.of("cost", true)))
                .post("/graphql");
    }

    int left() {
        return post("{ rateLimit { remaining } }").jsonPath().getInt("data.rateLimit.remaining");
    }

    void useAll() {
        for (int i = 0; i < LIMIT / Allowance.REFUSED; i++) {
            post("{ nothing }").then().statusCode(200);
        }
        assertEquals(0, left());
    }
}
