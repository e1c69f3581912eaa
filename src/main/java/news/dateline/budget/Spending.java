package news.dateline.budget;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Counts what one request uses of its budget. Rows arrive on the threads of several connections;
 * the response is built and written by one thread at a time.
 */
public final class Spending {

    /** Shared memory is reserved in steps of this size; a request that uses less reserves none. */
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
     * Counts a row.
     *
     * @param bytes the size of its texts
     * @param path the path of the field for which it was read
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

    /** The length of the response up to which the budget need not be checked. */
    public long firstLook() {
        return Math.min(STEP, budget.bytes());
    }

    /**
     * Records that the response has at least so many bytes.
     *
     * @return the length up to which the budget need not be checked again
     */
    public long answer(long bytes, Supplier<List<Object>> path) {
        if (bytes > budget.bytes()) {
            throw tooLarge(bytes, path.get());
        }
        answerBytes = Math.max(answerBytes, bytes);
        take();
        return Math.min(bytes + STEP, budget.bytes());
    }

    /** Records a lower bound for the response's size before it is written. */
    public void expect(long bytes) {
        expectedBytes = bytes;
    }

    public long expectedBytes() {
        return expectedBytes;
    }

    /** The error for a response of at least so many bytes. */
    public BudgetExceeded tooLarge(long bytes, List<Object> path) {
        return BudgetExceeded.of(Measure.BYTES_OF_ANSWER, bytes, budget.bytes(), path);
    }

    /** Counts the time for which a connection was busy. */
    public void databaseTime(long nanos) {
        databaseNanos.addAndGet(nanos);
    }

    /**
     * Fails if the counted database time, plus that of the running statements, exceeds the budget.
     */
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

    /** Releases the shared memory at the end of the request. */
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
