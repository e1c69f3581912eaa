package news.dateline.health;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import news.dateline.testing.Management;
import news.dateline.testing.MigratedDatabase;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

/** A database that is slow is there, and a pool that is in use is no fault. */
@QuarkusTest
@TestProfile(SlowDatabaseTest.Impatient.class)
class SlowDatabaseTest {

    private static final String DATABASE = "slow";
    private static final int POOL = 4;
    private static final Duration SILENCE = Duration.ofSeconds(6);
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    @Inject Pool pool;

    /** With little patience, so that the tests need little. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(MigratedDatabase.fresh(DATABASE));
            config.put("quarkus.http.test-port", "0");
            config.put("quarkus.datasource.reactive.max-size", String.valueOf(POOL));
            config.put("dateline.database.acquire-timeout", "500MS");
            config.put("dateline.database.silence", SILENCE.toSeconds() + "S");
            return config;
        }
    }

    private static Response ask() {
        return given().contentType("application/json")
                .body("{\"query\": \"{ articles { totalCount } }\"}")
                .post("/graphql");
    }

    private static int ready() {
        return Management.request().get("/q/health/ready").statusCode();
    }

    private static void untilReadyIs(int status) {
        await("readiness").atMost(AT_MOST).until(SlowDatabaseTest::ready, is(status));
    }

    @Test
    void onlyOneThatAnswersNothingIsAway() throws Exception {
        untilReadyIs(200);
        try (Connection other = TestServer.connect(DATABASE);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // What the watch looks at, and no request.
            statement.execute("lock table graph.flyway_schema_history in access exclusive mode");
            Instant end = Instant.now().plus(SILENCE.multipliedBy(2));
            while (Instant.now().isBefore(end)) {
                assertEquals(200, ask().statusCode());
                assertEquals(200, ready());
                TimeUnit.MILLISECONDS.sleep(200);
            }
            // Nobody asks any more, so nothing is answered.
            untilReadyIs(503);
            other.rollback();
        }
        untilReadyIs(200);
    }

    @Test
    void whoGetsNoConnectionInTimeIsToldToAskAgain() throws Exception {
        untilReadyIs(200);
        List<SqlConnection> all = new ArrayList<>();
        try {
            for (int i = 0; i < POOL; i++) {
                all.add(
                        pool.getConnection()
                                .toCompletionStage()
                                .toCompletableFuture()
                                .get(5, TimeUnit.SECONDS));
            }
            Response busy = ask();
            assertEquals(503, busy.statusCode(), busy.asString());
            assertNotNull(busy.header("Retry-After"));
            assertEquals("UNAVAILABLE", busy.jsonPath().get("errors[0].extensions.code"));
            assertEquals(
                    "All connections to the database are in use; please try again.",
                    busy.jsonPath().get("errors[0].message"));
            assertEquals(200, ready());
        } finally {
            all.forEach(SqlConnection::close);
        }
        assertEquals(200, ask().statusCode());
    }

    @Test
    void aRoleThatMayNotConnectIsAwayUntilItMay() throws Exception {
        untilReadyIs(200);
        try (Connection other = TestServer.connect(DATABASE);
                Statement statement = other.createStatement()) {
            String connect = " connect on database " + DATABASE;
            statement.execute("revoke" + connect + " from public, " + TestServer.READER);
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + DATABASE
                            + "' and usename = '"
                            + TestServer.READER
                            + "'");
            untilReadyIs(503);
            // Looks that come later find the same, and go on.
            TimeUnit.SECONDS.sleep(3);
            assertEquals(503, ready());
            statement.execute("grant" + connect + " to " + TestServer.READER);
        }
        untilReadyIs(200);
        assertEquals(200, ask().statusCode());
    }
}
