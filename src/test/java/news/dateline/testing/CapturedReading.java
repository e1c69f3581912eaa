package news.dateline.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import news.dateline.storage.Reading;
import news.dateline.storage.RunningReads;
import news.dateline.storage.Sql;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;

/** Reading as ever, but tests can look at the statements that were sent. */
@Alternative
@Priority(1)
@Singleton
public class CapturedReading extends Reading {

    /** Where statements go while somebody looks. */
    private static volatile List<Sql> captured;

    CapturedReading(SessionFactory sessions) {
        super(sessions);
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
    public <T> CompletableFuture<List<T>> entities(RunningReads reads, Sql sql, Class<T> entity) {
        note(sql);
        return super.entities(reads, sql, entity);
    }

    @Override
    public CompletableFuture<List<Object[]>> rows(RunningReads reads, Sql sql, String mapping) {
        note(sql);
        return super.rows(reads, sql, mapping);
    }

    @Override
    public CompletableFuture<List<Object[]>> tuples(RunningReads reads, Sql sql) {
        note(sql);
        return super.tuples(reads, sql);
    }
}
