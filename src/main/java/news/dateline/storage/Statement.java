package news.dateline.storage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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
 */
public record Statement<R>(Sql sql, Function<Row, R> read, CompletableFuture<List<R>> answer) {

    Future<SqlResult<List<R>>> runOn(SqlClient client) {
        return client.preparedQuery(sql.text())
                .collecting(Collectors.mapping(read, Collectors.toList()))
                .execute(Tuple.wrap(sql.values()));
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
