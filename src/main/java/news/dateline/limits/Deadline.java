package news.dateline.limits;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import news.dateline.budget.Budget;
import news.dateline.budget.SharedMemory;
import news.dateline.budget.Spending;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.storage.ReadMeter;
import news.dateline.storage.RunningReads;

/**
 * Ends what a request reads: when its time or its budget is used up, and when its client is gone.
 */
@Singleton
public class Deadline {

    private static final ApiError GONE =
            new ApiError(ErrorCode.TIMEOUT, "The client has disconnected.");

    private static final long MILLIS_BETWEEN_LOOKS = 100;
    private static final int PART_OF_THE_HEAP = 8;

    private final long millis;
    private final ApiError late;
    private final Budget budget;
    private final SharedMemory memory;
    private final ReadMeter meter;

    Deadline(LimitsConfig config, ReadMeter meter) {
        this.budget =
                new Budget(
                        config.rows(),
                        config.bytes().asLongValue(),
                        config.databaseTime().toMillis());
        this.memory =
                new SharedMemory(
                        config.memory()
                                .map(MemorySize::asLongValue)
                                .orElse(Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP));
        this.meter = meter;
        this.millis = config.deadline().toMillis();
        this.late =
                new ApiError(
                        ErrorCode.TIMEOUT,
                        String.format(
                                Locale.ENGLISH,
                                "This took longer than %s s, which is the limit, and was stopped;"
                                        + " please request less.",
                                config.deadline().toMillis() / 1000.0));
    }

    /** From now on. */
    public RunningRequest watch(Caller caller) {
        Context thread = caller.thread();
        Spending spending = new Spending(budget, memory);
        RunningReads reads =
                new RunningReads(meter, spending, task -> thread.runOnContext(any -> task.run()));
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        Vertx vertx = thread.owner();
        long timer =
                vertx.setPeriodic(Math.min(millis, MILLIS_BETWEEN_LOOKS), some -> look(reads, end));
        caller.whenOver(
                () -> {
                    vertx.cancelTimer(timer);
                    reads.end(GONE);
                    spending.end();
                });
        return new RunningRequest(reads, () -> vertx.cancelTimer(timer));
    }

    /** What the texts and answers of all requests may take together, in bytes. */
    public long memory() {
        return memory.limit();
    }

    private void look(RunningReads reads, long end) {
        if (System.nanoTime() >= end) {
            reads.end(late);
        } else {
            reads.checkDatabaseTime();
        }
    }
}
