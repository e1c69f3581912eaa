package news.dateline.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import news.dateline.storage.Reading;
import news.dateline.storage.RunningReads;
import news.dateline.storage.Sql;

/** Reading as ever, but tests can look at the statements that were sent. */
@Alternative
@Priority(1)
@Singleton
public class CapturedReading extends Reading {

    /** Where statements go while somebody looks. */
    private static volatile List<Sql> captured;

    CapturedReading(Pool pool, Vertx vertx) {
        super(pool, vertx);
    }

    /** The statements sent while this runs. */
    public static List<Sql> during(Runnable requests) {
        List<Sql> statements = new CopyOnWriteArrayList<>();
        captured = statements;
        try {
            requests.run();
        } finally {
            captured = null;
        }
        return List.copyOf(statements);
    }

    private static void note(Sql sql) {
        List<Sql> statements = captured;
        if (statements != null) {
            statements.add(sql);
        }
    }

    @Override
    public <R> CompletableFuture<List<R>> read(RunningReads reads, Sql sql, Function<Row, R> read) {
        note(sql);
        return super.read(reads, sql, read);
    }
}
