package news.dateline.health;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.storage.hosts.DatabaseState;
import news.dateline.storage.hosts.DatabaseWatch;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness: the database can be reached, is migrated, and accepts writes. The check itself sends
 * no statement.
 */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    private final DatabaseWatch watch;

    DatabaseReady(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        DatabaseState state = watch.state();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("database").status(state.isReady());
        if (state.server() != null) {
            response.withData("server", state.server());
        }
        if (state.problem() != null) {
            response.withData("problem", state.problem());
        }
        return response.build();
    }
}
