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

    private static final List<Sql> STATEMENTS = new CopyOnWriteArrayList<>();

    CapturedReading(SessionFactory sessions) {
        super(sessions);
    }

    /** The statements sent while this runs. */
    public static List<Sql> during(Runnable requests) {
        STATEMENTS.clear();
        requests.run();
        return List.copyOf(STATEMENTS);
    }

    @Override
    public <T> CompletableFuture<List<T>> entities(RunningReads reads, Sql sql, Class<T> entity) {
        STATEMENTS.add(sql);
        return super.entities(reads, sql, entity);
    }

    @Override
    public CompletableFuture<List<Object[]>> rows(RunningReads reads, Sql sql, String mapping) {
        STATEMENTS.add(sql);
        return super.rows(reads, sql, mapping);
    }

    @Override
    public CompletableFuture<List<Object[]>> tuples(RunningReads reads, Sql sql) {
        STATEMENTS.add(sql);
        return super.tuples(reads, sql);
    }
}
