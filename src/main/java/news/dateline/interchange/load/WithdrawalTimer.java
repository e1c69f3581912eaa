package news.dateline.interchange.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Carries out withdrawals when their moment comes. Readers do not see the article from that moment
 * on, by the clock; this takes away what rested on it, and its text.
 */
@ApplicationScoped
public class WithdrawalTimer {

    private static final Logger LOG = Logger.getLogger(WithdrawalTimer.class);
    private static final int SECONDS_BETWEEN = 1;

    private final BundleLoader loader;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(WithdrawalTimer::daemon);

    WithdrawalTimer(BundleLoader loader) {
        this.loader = loader;
    }

    void onStart(@Observes StartupEvent start) {
        clock.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    void onStop(@Observes ShutdownEvent stop) {
        clock.shutdownNow();
    }

    /** Where the database is away or takes no writes, the next look may do. */
    private void look() {
        try {
            int withdrawn = loader.withdrawDue();
            if (withdrawn > 0) {
                LOG.infof("Withdrew %d articles as scheduled.", withdrawn);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.debug("Due withdrawals are delayed", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "withdrawals");
        thread.setDaemon(true);
        return thread;
    }
}
