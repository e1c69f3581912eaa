package news.dateline.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/**
 * Work of a server that looks again and again whether there is something to do, one look after the
 * other: after a pause, or at once if there was much. What fails is tried at the next look.
 */
public final class RepeatedWork {

    /** More than all statements of a look may take: then the network has lost the answer. */
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final Duration between;
    private final Duration longestLook;
    private final Supplier<Uni<Boolean>> look;
    private final FailureLog log;
    private volatile boolean stopped;

    /**
     * @param name for the log
     * @param look does what there is to do, and tells whether there may be more
     */
    public RepeatedWork(Vertx vertx, String name, Duration between, Supplier<Uni<Boolean>> look) {
        this(vertx, name, between, look, LONGEST_LOOK, FailureLog.TILL_WARNING);
    }

    /**
     * @param longestLook after which a look counts as failed
     * @param tillWarning how long it may fail before the log tells
     */
    RepeatedWork(
            Vertx vertx,
            String name,
            Duration between,
            Supplier<Uni<Boolean>> look,
            Duration longestLook,
            Duration tillWarning) {
        this.vertx = vertx;
        this.between = between;
        this.longestLook = longestLook;
        this.look = look;
        this.log = new FailureLog(name, tillWarning);
    }

    public void start() {
        pause(between.toMillis());
    }

    public void stop() {
        stopped = true;
    }

    private void pause(long milliseconds) {
        if (!stopped) {
            vertx.setTimer(milliseconds, id -> look());
        }
    }

    private void look() {
        if (stopped) {
            return;
        }
        CompletableFuture<Boolean> done =
                BackgroundWork.<Boolean>run(vertx, look::get).toCompletableFuture();
        long timer =
                vertx.setTimer(
                        longestLook.toMillis(),
                        id -> done.completeExceptionally(new TimeoutException("no answer")));
        done.whenComplete(
                (more, failure) -> {
                    vertx.cancelTimer(timer);
                    if (failure == null) {
                        log.succeeded();
                    } else if (!stopped) {
                        log.failed(failure);
                    }
                    pause(failure == null && more ? 1 : between.toMillis());
                });
    }
}
