package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/**
 * Runs reading statements, each on a connection of its own: fields of one request are read at the
 * same time. See docs/decisions/0006-a-connection-a-statement.md.
 */
@ApplicationScoped
public class Reading {

    private final Pool pool;
    private final Vertx vertx;

    protected Reading(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    /** What {@code read} makes of each row. */
    public <R> CompletableFuture<List<R>> read(RunningReads reads, Sql sql, Function<Row, R> read) {
        if (reads.reason() != null) {
            return CompletableFuture.failedFuture(reads.reason());
        }
        CompletableFuture<List<R>> answer = new CompletableFuture<>();
        pool.getConnection()
                .onSuccess(connection -> run(reads, connection, sql, read, answer))
                .onFailure(answer::completeExceptionally);
        return reads.orEnd(answer);
    }

    private <R> void run(
            RunningReads reads,
            SqlConnection connection,
            Sql sql,
            Function<Row, R> read,
            CompletableFuture<List<R>> answer) {
        if (reads.reason() != null) {
            connection.close();
            answer.completeExceptionally(reads.reason());
            return;
        }
        RunningStatement statement = new RunningStatement(vertx, connection);
        reads.started(statement);
        connection
                .preparedQuery(sql.text())
                .execute(Tuple.wrap(sql.values()))
                .onComplete(
                        rows -> {
                            reads.ended(statement);
                            statement.end();
                            if (rows.succeeded()) {
                                complete(answer, rows.result(), read);
                            } else {
                                answer.completeExceptionally(rows.cause());
                            }
                        });
    }

    private static <R> void complete(
            CompletableFuture<List<R>> answer, RowSet<Row> rows, Function<Row, R> read) {
        List<R> all = new ArrayList<>(rows.size());
        try {
            for (Row row : rows) {
                all.add(read.apply(row));
            }
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
            return;
        }
        answer.complete(all);
    }
}
