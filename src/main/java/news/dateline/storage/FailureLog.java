package news.dateline.storage;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

/** Warns of work that is tried again and again, if it fails for long; and again each minute. */
public final class FailureLog {

    /** A database that was away for less is no news. */
    static final Duration TILL_WARNING = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(FailureLog.class);
    private static final long NANOS_BETWEEN_WARNINGS = TimeUnit.MINUTES.toNanos(1);

    private final String name;
    private final Duration tillWarning;
    private boolean fails;
    private long nextWarning;

    /**
     * @param name of the work
     */
    public FailureLog(String name) {
        this(name, TILL_WARNING);
    }

    FailureLog(String name, Duration tillWarning) {
        this.name = name;
        this.tillWarning = tillWarning;
    }

    public synchronized void succeeded() {
        fails = false;
    }

    public synchronized void failed(Throwable failure) {
        long now = System.nanoTime();
        if (!fails) {
            fails = true;
            nextWarning = now + tillWarning.toNanos();
        }
        if (now - nextWarning < 0) {
            LOG.debugf(failure, "%s: later", name);
            return;
        }
        nextWarning = now + NANOS_BETWEEN_WARNINGS;
        LOG.warnf(
                failure,
                "Background work has been failing for at least %d s and is tried again: %s",
                tillWarning.toSeconds(),
                name);
    }
}
