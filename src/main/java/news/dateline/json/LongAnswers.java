package news.dateline.json;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import news.dateline.budget.Spending;

/** Writes long answers on threads of their own, so that the event loop serves others. */
public final class LongAnswers {

    /** Bytes; what is shorter is written in less than a millisecond or two. */
    private static final long LONG = 256 * 1024;

    private final WorkerExecutor writers;

    private LongAnswers(WorkerExecutor writers) {
        this.writers = writers;
    }

    /** All have the same threads: fewer than processors, so that others have theirs. */
    public static LongAnswers on(Vertx vertx) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new LongAnswers(vertx.createSharedWorkerExecutor("dateline-answers", threads));
    }

    /**
     * What {@code write} returns; fails with what it throws.
     *
     * @param spending has the expected length
     */
    public <T> CompletionStage<T> write(Spending spending, Supplier<T> write) {
        if (spending.expectedBytes() >= LONG) {
            return writers.executeBlocking(write::get, false).toCompletionStage();
        }
        try {
            return CompletableFuture.completedFuture(write.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
