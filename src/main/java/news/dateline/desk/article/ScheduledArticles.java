package news.dateline.desk.article;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import news.dateline.storage.hosts.DatabaseConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for scheduled articles whose time has come, several times a second. */
@ApplicationScoped
public class ScheduledArticles {

    private static final Logger LOG = Logger.getLogger(ScheduledArticles.class);
    private static final int MILLISECONDS_BETWEEN = 250;

    private final DueArticles due;
    private final boolean isToRun;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(ScheduledArticles::daemon);

    ScheduledArticles(
            DueArticles due,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves,
            DatabaseConfig database) {
        this.due = due;
        this.isToRun = serves && !database.readOnly();
    }

    void onStart(@Observes StartupEvent start) {
        if (isToRun) {
            clock.scheduleWithFixedDelay(
                    this::publishDue, 0, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        clock.shutdownNow();
    }

    /** Where the database is away, or a load is running, a later look may do. */
    private void publishDue() {
        try {
            while (VertxContextSupport.subscribeAndAwait(due::publishNext)) {
                LOG.debug("A scheduled article is done");
            }
        } catch (Throwable e) {
            LOG.debug("Scheduled articles are delayed", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "scheduled-articles");
        thread.setDaemon(true);
        return thread;
    }
}
