package news.dateline.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The results of events, which are kept for a moment so that all subscribers of a document get the
 * same. Whoever comes later has the event executed again. Bounded in number and in memory; the
 * oldest go first.
 */
@Singleton
final class RecentResults {

    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int MOST = 5_000;

    /** Of the memory for all requests, which is this part of the heap if nothing else is said. */
    private static final int PART = 8;

    private final Deque<Kept> kept = new ArrayDeque<>();
    private final long mostBytes;
    private long bytes;

    private record Kept(Item item, Object key, long bytes, long since) {}

    @Inject
    RecentResults(@ConfigProperty(name = "dateline.limits.memory") Optional<MemorySize> memory) {
        this(
                memory.map(MemorySize::asLongValue).orElse(Runtime.getRuntime().maxMemory() / PART)
                        / PART);
    }

    RecentResults(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * @param size of the result, in bytes
     */
    void add(Item item, Object key, long size) {
        synchronized (this) {
            kept.add(new Kept(item, key, size, System.nanoTime()));
            bytes += size;
        }
        for (@Nullable Kept old = pollBeyond(); old != null; old = pollBeyond()) {
            old.item().forget(old.key());
        }
    }

    private synchronized @Nullable Kept pollBeyond() {
        return kept.size() > MOST || bytes > mostBytes ? poll() : null;
    }

    private @Nullable Kept poll() {
        Kept first = kept.poll();
        bytes -= first == null ? 0 : first.bytes();
        return first;
    }

    void forgetOld() {
        for (@Nullable Kept old = pollOld(); old != null; old = pollOld()) {
            old.item().forget(old.key());
        }
    }

    synchronized boolean isEmpty() {
        return kept.isEmpty();
    }

    private synchronized @Nullable Kept pollOld() {
        Kept first = kept.peek();
        return first != null && System.nanoTime() - first.since() > KEPT_NANOS ? poll() : null;
    }
}
