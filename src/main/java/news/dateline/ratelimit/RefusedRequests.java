package news.dateline.ratelimit;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

import news.dateline.errors.Shortened;
import org.jboss.logging.Logger;

/** Counts refused requests for the metric, and logs one of them every ten seconds. */
final class RefusedRequests {

    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    private static final long NANOS_BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);

    private final LongAdder[] counts = new LongAdder[Client.Kind.values().length];
    private final AtomicLong nextLine = new AtomicLong(System.nanoTime());
    private final LongAdder sinceLastLine = new LongAdder();

    RefusedRequests() {
        Arrays.setAll(counts, any -> new LongAdder());
    }

    void add(Client client, RateLimited error) {
        counts[client.kind().ordinal()].increment();
        sinceLastLine.increment();
        long now = System.nanoTime();
        long due = nextLine.get();
        if (now - due >= 0 && nextLine.compareAndSet(due, now + NANOS_BETWEEN_LINES)) {
            LOG.warnf(
                    "Rate limit: %s %s was refused. %s (%d refused since the last line)",
                    client.kind().noun(),
                    Shortened.of(client.id()),
                    error.getMessage(),
                    sinceLastLine.sumThenReset());
        }
    }

    long count(Client.Kind kind) {
        return counts[kind.ordinal()].sum();
    }
}
