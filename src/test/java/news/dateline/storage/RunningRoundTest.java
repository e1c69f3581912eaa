package news.dateline.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The ends of a round that do not come by themselves. */
@QuarkusTest
@TestProfile(SampleGraph.class)
class RunningRoundTest {

    private static final Duration LONG_BEFORE_ITS_END = Duration.ofSeconds(3);
    private static final String CANCELLED = "57014";

    @Inject Reading reading;
    @Inject Pool pool;
    @Inject Vertx vertx;

    @Test
    void aCancellationThatCameBeforeItsStatementIsAskedForAgain() throws Exception {
        SqlConnection connection = connection();
        Statement<Integer> sleep = sleep(8);
        RunningRound round =
                new RunningRound(vertx, connection, List.of(sleep), new RunningReads());
        round.cancel();
        Thread.sleep(100);
        Instant begun = Instant.now();
        round.start(sleep, connection);
        assertEquals(CANCELLED, state(failure(sleep.answer())));
        assertQuick(begun);
    }

    @Test
    void eachStatementOfARoundIsCancelled() throws Exception {
        RunningReads reads = new RunningReads();
        List<Statement<?>> sleeps = List.of(sleep(8), sleep(8), sleep(8), sleep(8));
        reading.send(reads, sleeps);
        Thread.sleep(500);
        Instant begun = Instant.now();
        reads.end(new IllegalStateException("The client has left."));
        for (Statement<?> sleep : sleeps) {
            assertEquals(CANCELLED, state(failure(sleep.answer())));
        }
        assertQuick(begun);
    }

    @Test
    void aStatementThatFailsLeavesTheOthersOfItsRoundAlone() throws Exception {
        Statement<Integer> before = statement("select 1");
        Statement<Integer> wrong = statement("select 1 / (1 - 1)");
        Statement<Integer> after = statement("select 2");
        reading.send(new RunningReads(), List.of(before, wrong, after));
        assertEquals(List.of(1), before.answer().get());
        assertEquals("22012", state(failure(wrong.answer())));
        assertEquals(List.of(2), after.answer().get());
    }

    @Test
    void allStatementsOfARoundFailIfItsConnectionIsLost() throws Exception {
        Statement<Integer> own = statement("select pg_backend_pid()");
        List<Statement<?>> sleeps = List.of(own, sleep(8), sleep(8));
        reading.send(new RunningReads(), sleeps);
        int backend = own.answer().get().get(0);
        endSession(backend);
        for (Statement<?> sleep : sleeps.subList(1, sleeps.size())) {
            Throwable failure = failure(sleep.answer());
            assertEquals(ErrorCode.UNAVAILABLE, ErrorReport.known(failure).code());
        }
    }

    @Test
    void aStatementForAConnectionThatIsLostAlreadyIsToBeSentAgain() throws Exception {
        SqlConnection connection = connection();
        Statement<Integer> own = statement("select pg_backend_pid()");
        int backend =
                own.runOn(connection, new RunningReads())
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get()
                        .value()
                        .get(0);
        endSession(backend);
        Thread.sleep(300);
        Statement<Integer> late = statement("select 1");
        new RunningRound(vertx, connection, List.of(late), new RunningReads())
                .start(late, connection);
        assertEquals(ErrorCode.UNAVAILABLE, ErrorReport.known(failure(late.answer())).code());
    }

    @Test
    void moreRoundsThanConnectionsAreAnswered() throws Exception {
        List<List<Statement<?>>> rounds =
                IntStream.range(0, 200)
                        .mapToObj(
                                i ->
                                        List.<Statement<?>>of(
                                                statement("select " + i),
                                                statement("select -" + i)))
                        .toList();
        rounds.forEach(round -> reading.send(new RunningReads(), round));
        for (int i = 0; i < rounds.size(); i++) {
            assertEquals(List.of(i), rounds.get(i).get(0).answer().get());
            assertEquals(List.of(-i), rounds.get(i).get(1).answer().get());
        }
    }

    private SqlConnection connection() throws Exception {
        return pool.getConnection().toCompletionStage().toCompletableFuture().get();
    }

    /** As an administrator does: readers may not. */
    private static void endSession(int backend) throws SQLException {
        try (Connection server = TestServer.connect(SampleGraph.DATABASE);
                java.sql.Statement statement = server.createStatement()) {
            statement.execute("select pg_terminate_backend(" + backend + ")");
        }
    }

    private static Statement<Integer> sleep(int seconds) {
        return statement("select 1 from pg_sleep(" + seconds + ")");
    }

    private static Statement<Integer> statement(String sql) {
        return new Statement<>(
                new Sql().add(sql), row -> row.getInteger(0), List::of, new CompletableFuture<>());
    }

    private static Throwable failure(CompletableFuture<?> answer) {
        return assertThrows(ExecutionException.class, answer::get).getCause();
    }

    private static String state(Throwable failure) {
        return assertInstanceOf(PgException.class, failure).getSqlState();
    }

    private static void assertQuick(Instant begun) {
        Duration taken = Duration.between(begun, Instant.now());
        assertTrue(taken.compareTo(LONG_BEFORE_ITS_END) < 0, taken.toString());
    }
}
