package news.dateline.health;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;

import news.dateline.connections.Connections;
import news.dateline.limits.Admission;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready until the server is told to end. By default too, as whoever tells it asks for no kind. */
@Default
@Readiness
@ApplicationScoped
public class Serving implements HealthCheck {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final EndingConfig config;
    private final Admission admission;
    private volatile boolean ends;

    Serving(EndingConfig config, Admission admission) {
        this.config = config;
        this.admission = admission;
    }

    /**
     * Takes on nothing more, and waits for what runs. Quarkus, which stops after this, can wait for
     * that too (quarkus.shutdown.timeout), but some requests never end for it: those that became
     * WebSockets, and those that began when their connection was closed already.
     */
    public void end() {
        ends = true;
        pause(config.delay());
        Connections.PUBLIC.end();
        admission.close();
        // Of requests whose clients have left.
        long end = System.nanoTime() + Admission.LONGEST_KEPT.toNanos();
        while (admission.running() > 0 && System.nanoTime() < end) {
            pause(BETWEEN_LOOKS);
        }
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("serving").status(!ends).build();
    }
}
