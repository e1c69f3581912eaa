package news.dateline.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Cancelling, where PostgreSQL hears of it before it has anything to cancel. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class RunningStatementTest {

    private static final Duration LONG_BEFORE_ITS_END = Duration.ofSeconds(3);

    @Inject Pool pool;
    @Inject Vertx vertx;

    @Test
    void aCancellationThatCameBeforeItsStatementIsAskedForAgain() throws Exception {
        SqlConnection connection = connection();
        RunningStatement statement = new RunningStatement(vertx, connection);
        statement.cancel();
        Thread.sleep(100);
        Instant begun = Instant.now();
        ExecutionException failure =
                assertThrows(ExecutionException.class, () -> sleep(connection, 8));
        assertEquals(
                "57014", assertInstanceOf(PgException.class, failure.getCause()).getSqlState());
        Duration taken = Duration.between(begun, Instant.now());
        assertTrue(taken.compareTo(LONG_BEFORE_ITS_END) < 0, taken.toString());
        statement.end();
    }

    private SqlConnection connection() throws Exception {
        return pool.getConnection().toCompletionStage().toCompletableFuture().get();
    }

    private static void sleep(SqlConnection connection, int seconds) throws Exception {
        connection
                .query("select pg_sleep(" + seconds + ")")
                .execute()
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }
}
