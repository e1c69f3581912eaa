package news.dateline.storage;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SqlClientInternal;

/**
 * Runs reading statements: those of a round together, on one connection. See
 * docs/decisions/0006-a-connection-a-round.md.
 */
@ApplicationScoped
public class Reading {

    private final Pool readers;
    private final Pool writers;
    private final Vertx vertx;
    private final LastAnswer lastAnswer;

    protected Reading(
            Pool readers,
            @ReactiveDataSource("writers") Pool writers,
            Vertx vertx,
            LastAnswer lastAnswer) {
        this.readers = readers;
        this.writers = writers;
        this.vertx = vertx;
        this.lastAnswer = lastAnswer;
    }

    /** All of the statements run as the same role. */
    protected void send(RunningReads reads, List<Statement<?>> statements) {
        reads.begun();
        statements.get(0).answer().thenRun(lastAnswer::isNow);
        ConnectionShare share = reads.connections();
        Context thread = vertx.getOrCreateContext();
        if (share.take(() -> thread.runOnContext(any -> connect(share, reads, statements)))) {
            connect(share, reads, statements);
        }
    }

    private void connect(ConnectionShare share, RunningReads reads, List<Statement<?>> statements) {
        if (reads.reason() != null) {
            share.giveBack();
            reads.done();
            statements.forEach(some -> some.fail(reads.reason()));
            return;
        }
        boolean asWriter = statements.get(0).sql().isByWriter();
        (asWriter ? writers : readers)
                .getConnection()
                .onSuccess(connection -> run(reads, connection, statements))
                .onFailure(
                        failure -> {
                            share.giveBack();
                            reads.done();
                            statements.forEach(some -> some.fail(failure));
                        });
    }

    private void run(RunningReads reads, SqlConnection connection, List<Statement<?>> statements) {
        RunningRound round = new RunningRound(vertx, connection, statements, reads);
        if (reads.reason() != null) {
            round.fail(reads.reason());
            return;
        }
        if (statements.size() == 1) {
            round.start(statements.get(0), connection);
            return;
        }
        // Written to the connection at once, and read by PostgreSQL one after the other.
        ((SqlClientInternal) connection)
                .group(client -> statements.forEach(some -> round.start(some, client)));
        round.failIfLost();
    }
}
