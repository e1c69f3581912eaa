package news.dateline.budget;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Counts what one request uses. Rows arrive on the threads of several connections; the answer is
 * filled and written by one thread at a time.
 */
public final class Spending {

    /** Of the shared memory so much is taken at a time; a request that uses less takes none. */
    private static final long STEP = 64 * 1024;

    private final Budget budget;
    private final SharedMemory memory;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong bytesRead = new AtomicLong();
    private final AtomicLong databaseNanos = new AtomicLong();
    private volatile long nextLook;
    private volatile long answerBytes;
    private volatile long expectedBytes;
    private long taken;
    private boolean isOver;

    public Spending(Budget budget, SharedMemory memory) {
        this.budget = budget;
        this.memory = memory;
        this.nextLook = firstLook();
    }

    public static Spending unlimited() {
        return new Spending(Budget.UNLIMITED, new SharedMemory(Long.MAX_VALUE));
    }

    /**
     * A row was read.
     *
     * @param bytes of its texts
     * @param path of the field that it was read for
     */
    public void row(long bytes, Supplier<List<Object>> path) {
        long count = rows.incrementAndGet();
        if (count > budget.rows()) {
            throw BudgetExceeded.of(Measure.ROWS_READ, count, budget.rows(), path.get());
        }
        long read = bytesRead.addAndGet(bytes);
        if (read > nextLook) {
            if (read > budget.bytes()) {
                throw BudgetExceeded.of(Measure.BYTES_READ, read, budget.bytes(), path.get());
            }
            nextLook = Math.min(read + STEP, budget.bytes());
            take();
        }
    }

    /** Up to this length of the answer nobody need ask. */
    public long firstLook() {
        return Math.min(STEP, budget.bytes());
    }

    /**
     * The answer has grown to at least so many bytes.
     *
     * @return up to which length nobody need ask again
     */
    public long answer(long bytes, Supplier<List<Object>> path) {
        if (bytes > budget.bytes()) {
            throw tooLarge(bytes, path.get());
        }
        answerBytes = Math.max(answerBytes, bytes);
        take();
        return Math.min(bytes + STEP, budget.bytes());
    }

    /** How long the answer will be at least, before it is written. */
    public void expect(long bytes) {
        expectedBytes = bytes;
    }

    public long expectedBytes() {
        return expectedBytes;
    }

    /** Why an answer of at least so many bytes is not sent. */
    public BudgetExceeded tooLarge(long bytes, List<Object> path) {
        return BudgetExceeded.of(Measure.BYTES_OF_ANSWER, bytes, budget.bytes(), path);
    }

    /** A connection was busy for so long. */
    public void databaseTime(long nanos) {
        databaseNanos.addAndGet(nanos);
    }

    /** Fails if that, and what runs still, is more than it may be. */
    public void checkDatabaseTime(long runningNanos, Supplier<List<Object>> path) {
        long millis = TimeUnit.NANOSECONDS.toMillis(databaseNanos.get() + runningNanos);
        if (millis > budget.databaseMillis()) {
            throw BudgetExceeded.of(
                    Measure.DATABASE_TIME, millis, budget.databaseMillis(), path.get());
        }
    }

    private synchronized void take() {
        long more = bytesRead.get() + answerBytes - taken;
        if (isOver || more < STEP) {
            return;
        }
        if (!memory.take(more)) {
            throw BudgetExceeded.memory();
        }
        taken += more;
    }

    /** The request is over, and holds nothing any more. */
    public synchronized void end() {
        isOver = true;
        memory.giveBack(taken);
        taken = 0;
    }

    public Budget budget() {
        return budget;
    }

    public long rows() {
        return rows.get();
    }

    public long answerBytes() {
        return answerBytes;
    }

    public long databaseMillis() {
        return TimeUnit.NANOSECONDS.toMillis(databaseNanos.get());
    }
}
