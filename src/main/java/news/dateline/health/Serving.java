package news.dateline.health;

import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;

import news.dateline.connections.Connections;
import news.dateline.limits.Admission;
import news.dateline.subscription.OpenSubscriptions;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness: ready until shutdown begins. Also ready by default, if no kind of check is requested.
 */
@Default
@Readiness
@ApplicationScoped
public class Serving implements HealthCheck {

    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private final EndingConfig config;
    private final Admission admission;
    private final OpenSubscriptions subscriptions;
    private volatile boolean ends;

    Serving(EndingConfig config, Admission admission, OpenSubscriptions subscriptions) {
        this.config = config;
        this.admission = admission;
        this.subscriptions = subscriptions;
    }

    /**
     * Accepts no more requests and waits for the running ones, unless it is interrupted. Quarkus,
     * which stops after this, could wait too (quarkus.shutdown.timeout), but its count never
     * reaches zero after requests that became WebSockets or began when their connection was already
     * closed.
     */
    public void end() {
        ends = true;
        try {
            TimeUnit.MILLISECONDS.sleep(config.delay().toMillis());
            Connections.PUBLIC.end(subscriptions::end);
            admission.close();
            // Of requests whose clients have left.
            long end = System.nanoTime() + Admission.LONGEST_KEPT.toNanos();
            while (admission.running() > 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("serving").status(!ends).build();
    }
}
