package news.dateline.health;

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

    private final EndingConfig config;
    private final Admission admission;
    private volatile boolean ends;

    Serving(EndingConfig config, Admission admission) {
        this.config = config;
        this.admission = admission;
    }

    /** Takes on nothing more. What runs is waited for by Quarkus, which stops after this. */
    public void end() {
        ends = true;
        try {
            TimeUnit.MILLISECONDS.sleep(config.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Connections.PUBLIC.end();
        admission.close();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("serving").status(!ends).build();
    }
}
