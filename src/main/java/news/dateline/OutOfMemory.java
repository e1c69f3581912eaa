package news.dateline;

import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

/**
 * Ends the process when it is out of memory. Event loops catch the error, log it, and continue
 * without answering again, so this watches the log for the error. {@code
 * -XX:+ExitOnOutOfMemoryError}, which the documentation recommends, does the same earlier; this is
 * for a start without it.
 */
@Singleton
class OutOfMemory extends Handler {

    /** The same exit status as with Java's option. */
    static final int STATUS = 3;

    private static final byte[] MESSAGE =
            "Out of memory: shutting down. Start Dateline with a larger heap, such as -Xmx1g.\n"
                    .getBytes(StandardCharsets.US_ASCII);

    void begin(@Observes StartupEvent start) {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
        if (isOutOfMemory(record.getThrown())) {
            System.err.write(MESSAGE, 0, MESSAGE.length);
            // Nothing that would need memory: the embedded PostgreSQL recovers at the next start.
            Runtime.getRuntime().halt(STATUS);
        }
    }

    static boolean isOutOfMemory(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            depth++;
        }
        return false;
    }

    @Override
    public void flush() {
        System.err.flush();
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
