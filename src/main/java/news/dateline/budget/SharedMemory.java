package news.dateline.budget;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that what all running requests have read and written may take together. */
public final class SharedMemory {

    private final long limit;
    private final AtomicLong used = new AtomicLong();

    /**
     * @param limit in bytes
     */
    public SharedMemory(long limit) {
        this.limit = limit;
    }

    /** Whether there was room for so many bytes more; they are taken only then. */
    boolean take(long bytes) {
        if (used.addAndGet(bytes) <= limit) {
            return true;
        }
        used.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        used.addAndGet(-bytes);
    }

    public long used() {
        return used.get();
    }

    public long limit() {
        return limit;
    }
}
