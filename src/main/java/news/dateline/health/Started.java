package news.dateline.health;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Startup: complete when all one-time work is done, including loading the sample. */
@Startup
@ApplicationScoped
class Started implements HealthCheck {

    private volatile boolean done;

    void last(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        done = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("started").status(done).build();
    }
}
