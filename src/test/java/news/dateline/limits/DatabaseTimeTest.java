package news.dateline.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Gql;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What counts as time of the database. */
@QuarkusTest
@TestProfile(DatabaseTimeTest.OneConnection.class)
class DatabaseTimeTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** One connection to the database, and a second of its time for each request. */
    public static class OneConnection extends BusyGraph {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(super.getConfigOverrides());
            config.put("quarkus.datasource.reactive.max-size", "1");
            config.put("dateline.limits.database-time", LIMIT.toSeconds() + "S");
            return config;
        }
    }

    @Test
    void waitingForAConnectionIsNoTimeOfTheDatabase() throws Exception {
        // The first request of all takes long, and waits for the lock no longer than the limit.
        Gql.ask("{ articles { totalCount } }");
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    CompletableFuture<JsonPath> locked =
                            CompletableFuture.supplyAsync(
                                    () -> Gql.answer("{ articles { totalCount } }"));
                    BusyGraph.untilWaiting(1);
                    Instant begun = Instant.now();
                    JsonPath answer =
                            given().contentType("application/json")
                                    .body(
                                            Map.of(
                                                    "query",
                                                    "{ places(first: 1) { nodes { name } } }",
                                                    "extensions",
                                                    Map.of("cost", true)))
                                    .post("/graphql")
                                    .jsonPath();
                    Duration taken = Duration.between(begun, Instant.now());
                    assertEquals(List.of("DATABASE_TIME_EXCEEDED"), Gql.codes(locked.get()));
                    assertTrue(taken.compareTo(LIMIT) > 0, "waited " + taken);
                    assertEquals(1, answer.getList("data.places.nodes").size(), answer::prettify);
                    assertTrue(
                            answer.getInt("extensions.cost.databaseTime.ms") < LIMIT.toMillis(),
                            answer::prettify);
                });
    }
}
