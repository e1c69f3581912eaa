package news.dateline.observation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

/** Metrics: the delay of the event loops. Whatever blocks an event loop delays all its requests. */
@Singleton
class EventLoopMeters {

    private static final long MILLIS_BETWEEN = 500;

    void begin(@Observes StartupEvent start, Vertx vertx, MeterRegistry registry) {
        Timer delay =
                Timer.builder("dateline.event.loop.delay")
                        .description("Delay of the event loops")
                        .serviceLevelObjectives(
                                Duration.ofMillis(5),
                                Duration.ofMillis(20),
                                Duration.ofMillis(100),
                                Duration.ofMillis(500))
                        .register(registry);
        vertx.deployVerticle(
                () -> new Clock(delay),
                new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE));
    }

    /** A timer on each event loop. */
    private static final class Clock extends AbstractVerticle {

        private final Timer delay;

        Clock(Timer delay) {
            this.delay = delay;
        }

        @Override
        public void start() {
            long set = System.nanoTime();
            vertx.setTimer(MILLIS_BETWEEN, any -> tick(set));
        }

        private void tick(long set) {
            long late = System.nanoTime() - set - TimeUnit.MILLISECONDS.toNanos(MILLIS_BETWEEN);
            delay.record(Math.max(0, late), TimeUnit.NANOSECONDS);
            start();
        }
    }
}
