package news.dateline.desk.article;

import java.time.Duration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import news.dateline.storage.RepeatedWork;
import news.dateline.storage.hosts.DatabaseConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for scheduled articles whose time has come, several times a second. */
@ApplicationScoped
public class ScheduledArticles {

    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final boolean isToRun;
    private final RepeatedWork work;

    ScheduledArticles(
            Vertx vertx,
            DueArticles due,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves,
            DatabaseConfig database) {
        this.isToRun = serves && !database.readOnly();
        this.work = new RepeatedWork(vertx, "scheduled articles", BETWEEN, due::publishNext);
    }

    void onStart(@Observes StartupEvent start) {
        if (isToRun) {
            work.start();
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        work.stop();
    }
}
