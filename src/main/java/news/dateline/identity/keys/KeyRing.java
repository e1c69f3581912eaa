package news.dateline.identity.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import news.dateline.identity.Credential;
import news.dateline.storage.RepeatedWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The valid keys, in memory: no request reads them from the database. They are read again every two
 * seconds, so a key that was revoked or created on another server is noticed within three.
 */
@ApplicationScoped
public class KeyRing {

    static final int PRIORITY = FirstKey.PRIORITY + 1;

    private static final Logger LOG = Logger.getLogger(KeyRing.class);
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final boolean serves;
    private final RepeatedWork work;
    private final AtomicLong begun = new AtomicLong();
    private volatile boolean isStale;
    private volatile Map<String, ApiKey> byHash = Map.of();
    private long newest;

    KeyRing(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves) {
        this.serves = serves;
        this.work =
                new RepeatedWork(vertx, "API keys", BETWEEN, () -> refresh().replaceWith(false));
    }

    void begin(@Observes @Priority(PRIORITY) StartupEvent start) throws Throwable {
        if (!serves) {
            return;
        }
        VertxContextSupport.subscribeAndAwait(this::refresh);
        work.start();
    }

    void end(@Observes ShutdownEvent stop) {
        work.stop();
    }

    /** The valid key with this secret, or null. */
    @Nullable ApiKey find(String secret) {
        if (!KeySecret.isOne(secret)) {
            return null;
        }
        ApiKey key = byHash.get(KeySecret.hash(secret));
        return key != null && key.isValidAt(Instant.now()) ? key : null;
    }

    /** Valid as long as the key is. */
    Credential credential(ApiKey key) {
        String hash = key.hash;
        return () -> {
            ApiKey known = byHash.get(hash);
            return known != null && known.isValidAt(Instant.now());
        };
    }

    /** Reads the keys now. If that fails, those that were read before stay valid. */
    public Uni<Void> refresh() {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            long number = begun.incrementAndGet();
                            return Panache.withSession(() -> ApiKeys.valid(Instant.now()))
                                    .invoke(keys -> keep(number, keys));
                        })
                .replaceWithVoid()
                .onFailure()
                .invoke(this::tell)
                .onFailure()
                .recoverWithNull();
    }

    /** Unless a read that began later has ended before this one. */
    private synchronized void keep(long number, List<ApiKey> keys) {
        if (number > newest) {
            newest = number;
            byHash = keys.stream().collect(Collectors.toMap(key -> key.hash, Function.identity()));
        }
        isStale = false;
    }

    private void tell(Throwable failure) {
        if (!isStale) {
            LOG.warnf(
                    "The API keys cannot be read, so keys that are revoked now remain valid here: %s",
                    failure.toString());
        }
        isStale = true;
    }
}
