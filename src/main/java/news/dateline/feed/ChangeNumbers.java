package news.dateline.feed;

import java.time.Duration;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import news.dateline.storage.RepeatedWork;
import news.dateline.storage.Writing;
import news.dateline.storage.hosts.DatabaseConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives changes their place in the feed, after their transactions have committed: several times a
 * second, on any server that may write. Of several servers one does it at a time.
 */
@ApplicationScoped
public class ChangeNumbers {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    /** So that a large load does not hold up the writers' pool. */
    private static final int MOST_AT_ONCE = 5_000;

    /** A look for old changes each so many looks for new ones. */
    private static final int LOOKS_BETWEEN_TRIMS = 300;

    /** A look at how long changes wait each so many looks for new ones. */
    private static final int LOOKS_BETWEEN_AGES = 25;

    private static final String NUMBER = "select graph.number_changes($1)";
    private static final String TRIM = "select graph.trim_changes(make_interval(secs => $1), $2)";

    private static final String AGE =
            """
            select coalesce(extract(epoch from clock_timestamp() - min(p.due)), 0)::float8
            from graph.pending_change p where p.due <= (select clock_timestamp())
            """;

    private final boolean isToRun;
    private final Duration kept;
    private final RepeatedWork work;
    private int looks;

    /**
     * Whether the last trim left old changes: the next look goes on, so that the feed never grows.
     */
    private boolean hasMoreToTrim;

    /** In seconds, of the oldest change that is due, when it was last measured. */
    private volatile double age;

    ChangeNumbers(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves,
            DatabaseConfig database,
            ChangesConfig config) {
        this.isToRun = serves && !database.readOnly();
        this.kept = config.kept();
        this.work = new RepeatedWork(vertx, "change feed", BETWEEN, this::look);
    }

    void onStart(@Observes StartupEvent start, MeterRegistry registry) {
        if (isToRun) {
            Gauge.builder("dateline.changes.waiting", () -> age)
                    .description("Age of the oldest change that is due and not in the feed yet")
                    .baseUnit("seconds")
                    .register(registry);
            work.start();
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        work.stop();
    }

    Uni<Boolean> look() {
        boolean trims = looks % LOOKS_BETWEEN_TRIMS == 0 || hasMoreToTrim;
        boolean measures = looks % LOOKS_BETWEEN_AGES == 0;
        looks++;
        // Measured before changes are numbered: if that fails, they are seen to wait.
        return (measures ? measure() : Uni.createFrom().voidItem())
                // First: what can't be trimmed must not hold up what is new.
                .chain(this::number)
                .call(() -> trims ? trim() : Uni.createFrom().voidItem())
                .map(numbered -> numbered == MOST_AT_ONCE);
    }

    private Uni<Void> measure() {
        return Panache.withSession(() -> Writing.rows(AGE))
                .invoke(rows -> age = (Double) rows.get(0)[0])
                .replaceWithVoid();
    }

    private Uni<Integer> number() {
        return run(NUMBER, MOST_AT_ONCE);
    }

    private Uni<Integer> trim() {
        hasMoreToTrim = false;
        return run(TRIM, (double) kept.toSeconds(), MOST_AT_ONCE)
                .invoke(trimmed -> hasMoreToTrim = trimmed == MOST_AT_ONCE);
    }

    private static Uni<Integer> run(String sql, Object... parameters) {
        return Panache.withSession(() -> Writing.rows(sql, parameters)).map(ChangeNumbers::count);
    }

    private static int count(List<Object[]> rows) {
        return (Integer) rows.get(0)[0];
    }
}
