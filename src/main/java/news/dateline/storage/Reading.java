package news.dateline.storage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/**
 * Runs reading statements. Each has a session of its own, because fields of one request are read at
 * the same time and a Hibernate session must never be shared between them.
 */
@ApplicationScoped
public class Reading {

    private final SessionFactory sessions;

    protected Reading(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Whole entities: the statement selects an entity's columns and nothing else. */
    public <T> CompletableFuture<List<T>> entities(RunningReads reads, Sql sql, Class<T> entity) {
        return run(reads, sql, session -> session.createNativeQuery(sql.text(), entity));
    }

    /** Rows read by the result set mapping of that name. */
    public CompletableFuture<List<Object[]>> rows(RunningReads reads, Sql sql, String mapping) {
        return run(
                reads,
                sql,
                session ->
                        session.createNativeQuery(
                                sql.text(), session.getResultSetMapping(Object[].class, mapping)));
    }

    /** Plain values, a row an array. */
    public CompletableFuture<List<Object[]>> tuples(RunningReads reads, Sql sql) {
        return run(reads, sql, session -> session.createNativeQuery(sql.text(), Object[].class));
    }

    private <R> CompletableFuture<List<R>> run(
            RunningReads reads, Sql sql, Function<StatelessSession, SelectionQuery<R>> query) {
        if (reads.reason() != null) {
            return CompletableFuture.failedFuture(reads.reason());
        }
        return reads.orEnd(
                sessions.openStatelessSession()
                        .flatMap(
                                session ->
                                        run(reads, session, () -> list(sql, query.apply(session)))
                                                .eventually(session::close))
                        .subscribeAsCompletionStage());
    }

    private static <R> Uni<List<R>> run(
            RunningReads reads, StatelessSession session, Supplier<Uni<List<R>>> list) {
        if (reads.reason() != null) {
            return Uni.createFrom().failure(reads.reason());
        }
        RunningStatement statement = new RunningStatement(session);
        reads.started(statement);
        return list.get()
                .onItemOrFailure()
                .call(
                        (rows, failure) -> {
                            reads.ended(statement);
                            return statement.end();
                        });
    }

    private static <R> Uni<List<R>> list(Sql sql, SelectionQuery<R> query) {
        sql.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
