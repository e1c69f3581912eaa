package news.dateline.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import news.dateline.storage.LastAnswer;
import news.dateline.storage.Reading;
import news.dateline.storage.RunningReads;
import news.dateline.storage.Sql;
import news.dateline.storage.Statement;

/** Reading as ever, but tests can look at the statements that were sent. */
@Alternative
@Priority(1)
@Singleton
public class CapturedReading extends Reading {

    /** Where statements go while somebody looks. */
    private static volatile List<Sql> captured;

    CapturedReading(
            Pool readers,
            @ReactiveDataSource("writers") Pool writers,
            Vertx vertx,
            LastAnswer lastAnswer) {
        super(readers, writers, vertx, lastAnswer);
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
    protected void send(RunningReads reads, List<Statement<?>> statements) {
        statements.forEach(some -> note(some.sql()));
        super.send(reads, statements);
    }
}
