package news.dateline.budget;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that texts and responses of all running requests may use together. */
public final class SharedMemory {

    private final long limit;
    private final AtomicLong used = new AtomicLong();

    /**
     * @param limit the maximum in bytes
     */
    public SharedMemory(long limit) {
        this.limit = limit;
    }

    /**
     * Reserves so many bytes; returns false, and reserves nothing, if there is not enough memory.
     */
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
