package news.dateline.storage;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

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

    private final Pool pool;
    private final Vertx vertx;

    protected Reading(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    protected void send(RunningReads reads, List<Statement<?>> statements) {
        pool.getConnection()
                .onSuccess(connection -> run(reads, connection, statements))
                .onFailure(failure -> statements.forEach(some -> some.fail(failure)));
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
