package news.dateline.storage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;

/**
 * A reading statement, and what waits for what it finds.
 *
 * @param read what is made of each row
 * @param path of the first field that asks for it
 */
public record Statement<R>(
        Sql sql,
        Function<Row, R> read,
        Supplier<List<Object>> path,
        CompletableFuture<List<R>> answer) {

    /** A row that is beyond the request's budget fails the statement. */
    Future<SqlResult<List<R>>> runOn(SqlClient client, RunningReads reads) {
        return client.preparedQuery(sql.text())
                .collecting(Collectors.mapping(row -> read(row, reads), Collectors.toList()))
                .execute(Tuple.wrap(sql.values()));
    }

    private R read(Row row, RunningReads reads) {
        reads.row(row, path);
        return read.apply(row);
    }

    void end(AsyncResult<SqlResult<List<R>>> ended) {
        if (ended.succeeded()) {
            answer.complete(ended.result().value());
        } else {
            fail(ended.cause());
        }
    }

    void fail(Throwable why) {
        answer.completeExceptionally(why);
    }
}
