package news.dateline.storage;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL in the transaction of the current session, beside what Panache writes there. Call it
 * within {@link Panache#withTransaction}.
 */
public final class Writing {

    private Writing() {}

    /** Runs statements with semicolons between them, in one round trip. Their rows are not read. */
    public static Uni<Void> run(String script) {
        return script.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection()
                        .chain(
                                connection ->
                                        Uni.createFrom()
                                                .completionStage(
                                                        () ->
                                                                connection.executeUnprepared(
                                                                        script)));
    }

    /**
     * The rows of one statement.
     *
     * @param parameters for {@code $1}, {@code $2} …
     */
    public static Uni<List<Object[]>> rows(String sql, @Nullable Object... parameters) {
        return connection()
                .chain(
                        connection ->
                                Uni.createFrom()
                                        .completionStage(() -> connection.select(sql, parameters)))
                .map(
                        result -> {
                            List<Object[]> rows = new ArrayList<>();
                            result.forEachRemaining(rows::add);
                            return rows;
                        });
    }

    private static Uni<ReactiveConnection> connection() {
        return Panache.getSession()
                .map(session -> ((MutinySessionImpl) session).getReactiveConnection());
    }
}
