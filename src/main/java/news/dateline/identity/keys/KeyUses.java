package news.dateline.identity.keys;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import news.dateline.storage.BackgroundWork;
import news.dateline.storage.hosts.DatabaseConfig;
import org.jboss.logging.Logger;

/** When keys were last used: noted in memory, and written once a minute in the background. */
@ApplicationScoped
class KeyUses {

    private static final Logger LOG = Logger.getLogger(KeyUses.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final boolean readOnly;
    private final Map<Long, Instant> unwritten = new ConcurrentHashMap<>();
    private long timer = -1;

    KeyUses(Vertx vertx, DatabaseConfig database) {
        this.vertx = vertx;
        this.readOnly = database.readOnly();
    }

    void begin(@Observes StartupEvent start) {
        timer = vertx.setPeriodic(BETWEEN.toMillis(), now -> writeInBackground());
    }

    void end(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
    }

    void note(ApiKey key) {
        if (!readOnly) {
            unwritten.put(key.rowId, Instant.now().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private void writeInBackground() {
        if (!unwritten.isEmpty()) {
            BackgroundWork.run(vertx, this::write)
                    .exceptionally(
                            failure -> {
                                LOG.debugf(
                                        "The last use of API keys was not written: %s",
                                        failure.toString());
                                return null;
                            });
        }
    }

    /** One row at a time, in the order of ids, so that two servers never wait for each other. */
    Uni<Void> write() {
        Map<Long, Instant> now = Map.copyOf(unwritten);
        now.forEach(unwritten::remove);
        List<Map.Entry<Long, Instant>> inOrder =
                now.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        return Panache.withTransaction(
                () -> {
                    Uni<Integer> all = Uni.createFrom().item(0);
                    for (Map.Entry<Long, Instant> use : inOrder) {
                        all = all.chain(() -> write(use.getKey(), use.getValue()));
                    }
                    return all.replaceWithVoid();
                });
    }

    private static Uni<Integer> write(long id, Instant at) {
        return ApiKey.update(
                "lastUsedAt = ?1 where rowId = ?2 and (lastUsedAt is null or lastUsedAt < ?1)",
                at,
                id);
    }
}
