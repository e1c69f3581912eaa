package news.dateline.observation;

import java.util.concurrent.atomic.AtomicBoolean;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Metrics of the connection pool. Once a second, a probe measures how long it takes to get a
 * connection, which shows whether the pool is large enough without any cost for requests.
 */
@Singleton
class PoolMeters {

    private static final long MILLIS_BETWEEN = 1_000;

    private final Pool pool;
    private final int most;
    private final AtomicBoolean trying = new AtomicBoolean();
    private volatile long timer;

    PoolMeters(
            Pool pool,
            @ConfigProperty(name = "quarkus.datasource.reactive.max-size", defaultValue = "20")
                    int most) {
        this.pool = pool;
        this.most = most;
    }

    void begin(@Observes StartupEvent start, Vertx vertx, MeterRegistry registry) {
        Gauge.builder("dateline.pool.connections", pool, Pool::size)
                .description("Connections of readers")
                .register(registry);
        Gauge.builder("dateline.pool.connections.limit", () -> most)
                .description("Maximum number of readers' connections")
                .register(registry);
        Timer wait =
                Timer.builder("dateline.pool.wait")
                        .description(
                                "Time to get a connection from the pool, measured once a second")
                        .register(registry);
        timer = vertx.setPeriodic(MILLIS_BETWEEN, any -> probe(wait));
    }

    /** Stops the probes before the pool is closed. */
    void end(@Observes ShutdownEvent end, Vertx vertx) {
        vertx.cancelTimer(timer);
    }

    private void probe(Timer wait) {
        if (!trying.compareAndSet(false, true)) {
            return;
        }
        Timer.Sample sample = Timer.start();
        pool.getConnection()
                .onSuccess(SqlConnection::close)
                .onComplete(
                        any -> {
                            sample.stop(wait);
                            trying.set(false);
                        });
    }
}
