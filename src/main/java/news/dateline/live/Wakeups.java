package news.dateline.live;

import java.util.concurrent.atomic.AtomicInteger;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import news.dateline.storage.hosts.Notices;
import org.jboss.logging.Logger;

/**
 * Wakes the follower when changes have been numbered: by a connection that listens. Where there is
 * none, or it does not hear, the follower looks often instead.
 */
@ApplicationScoped
class Wakeups {

    private static final Logger LOG = Logger.getLogger(Wakeups.class);
    private static final String CHANNEL = "dateline_changes";
    private static final long MILLIS_IF_HEARD = 2_000;
    private static final long MILLIS_IF_NOT = 200;
    private static final long MILLIS_TILL_AGAIN = 1_000;
    private static final long LONGEST_MILLIS_TILL_AGAIN = 30_000;

    /** After so many looks in a row that found what was not announced, it listens anew. */
    private static final int UNANNOUNCED = 10;

    private final Vertx vertx;
    private final Notices notices;
    private final Context home;
    private boolean hasBegun;
    private long pause = MILLIS_TILL_AGAIN;
    private final AtomicInteger unannounced = new AtomicInteger();
    private volatile boolean hears;
    private volatile boolean stopped;

    Wakeups(Vertx vertx, Notices notices) {
        this.vertx = vertx;
        this.notices = notices;
        this.home = VertxContext.getRootContext(vertx.getOrCreateContext());
    }

    synchronized void begin(Runnable wake) {
        if (!hasBegun) {
            hasBegun = true;
            home.runOnContext(now -> connect(wake));
        }
    }

    void stop() {
        stopped = true;
        notices.close();
    }

    private void connect(Runnable wake) {
        if (stopped || !notices.arePossible()) {
            return;
        }
        notices.listen(home, CHANNEL, () -> heard(wake), () -> lost(wake))
                // What came in the gap was not heard.
                .onSuccess(any -> begun(wake))
                .onFailure(
                        failure -> {
                            LOG.debug("Changes are looked for, not listened for", failure);
                            again(wake);
                        });
    }

    /** Whether notices come through is known when the first has come. */
    private void begun(Runnable wake) {
        unannounced.set(0);
        wake.run();
    }

    private void heard(Runnable wake) {
        pause = MILLIS_TILL_AGAIN;
        unannounced.set(0);
        hears = true;
        wake.run();
    }

    private void lost(Runnable wake) {
        hears = false;
        again(wake);
    }

    private void again(Runnable wake) {
        hears = false;
        if (!stopped) {
            vertx.setTimer(pause, id -> home.runOnContext(now -> connect(wake)));
            pause = Math.min(2 * pause, LONGEST_MILLIS_TILL_AGAIN);
        }
    }

    /** Changes that nothing was heard of: notices do not come through, as with some poolers. */
    void sawChanges(boolean some, boolean wasWoken) {
        if (!some) {
            return;
        }
        if (wasWoken) {
            unannounced.set(0);
            return;
        }
        hears = false;
        if (unannounced.incrementAndGet() == UNANNOUNCED) {
            // A connection may be dead though nobody has said so; then it is made anew.
            notices.close();
        }
    }

    long millisBetweenLooks() {
        return hears ? MILLIS_IF_HEARD : MILLIS_IF_NOT;
    }
}
