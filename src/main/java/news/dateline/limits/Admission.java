package news.dateline.limits;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.storage.ConnectionShare;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests run at a time; a few more wait, and the rest is told at once to come again.
 * A server that takes on everything answers nobody. Of heavy requests, by the estimate of their
 * cost, fewer run at a time and on fewer connections, so that light ones find room beside them.
 * Connections take turns, so that none of them takes the whole queue from others.
 */
@Singleton
public class Admission {

    /** A database that does not answer at all does not keep the place for longer. */
    public static final Duration LONGEST_KEPT = Duration.ofSeconds(5);

    private static final String BUSY = "The server is at capacity; please try again.";

    private final LimitsConfig config;
    private final int mostHeavy;
    private final ConnectionShare connectionsOfHeavy;
    private final FairQueue<Object, Waiting> light = new FairQueue<>();
    private final FairQueue<Object, Waiting> heavy = new FairQueue<>();
    private int running;
    private int runningHeavy;
    private boolean closed;

    Admission(
            LimitsConfig config,
            @ConfigProperty(name = "quarkus.datasource.reactive.max-size", defaultValue = "20")
                    int connections) {
        this.config = config;
        this.mostHeavy =
                Math.min(config.heavy().concurrent(), Math.max(1, config.concurrent() - 1));
        this.connectionsOfHeavy =
                new ConnectionShare(
                        Math.min(config.heavy().connections(), Math.max(1, connections - 1)));
    }

    /** One that waits. */
    private record Waiting(
            Caller caller,
            RunningRequest running,
            boolean isHeavy,
            Context thread,
            CompletableFuture<Void> let) {

        void refuse() {
            thread.runOnContext(now -> let.completeExceptionally(unavailable(BUSY)));
        }
    }

    /** Fails when the server is ending. */
    public void checkOpen() {
        if (isClosed()) {
            throw unavailable("The server is shutting down; please try again.");
        }
    }

    /** Lets nobody in any more, but those that wait. */
    public synchronized void close() {
        closed = true;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Done when the request may run; failed if it may not. */
    public CompletableFuture<Void> let(Caller caller, long cost, RunningRequest one) {
        boolean isHeavy = cost > config.heavy().cost();
        if (isHeavy) {
            one.limitTo(connectionsOfHeavy);
        }
        if (enters(isHeavy)) {
            take(caller, one, isHeavy);
            return CompletableFuture.completedFuture(null);
        }
        Waiting waiting =
                new Waiting(caller, one, isHeavy, caller.thread(), new CompletableFuture<>());
        if (queue(waiting)) {
            Vertx vertx = waiting.thread().owner();
            long timer = vertx.setTimer(config.queueTime().toMillis(), any -> giveUp(waiting));
            // It would keep the request in memory.
            waiting.let().whenComplete((done, failure) -> vertx.cancelTimer(timer));
            caller.whenOver(() -> giveUp(waiting));
            // Who held the last place may have left it just before.
            letIn();
        } else {
            waiting.refuse();
        }
        return waiting.let();
    }

    private synchronized boolean enters(boolean isHeavy) {
        if (running >= config.concurrent() || isHeavy && runningHeavy >= mostHeavy) {
            return false;
        }
        running++;
        runningHeavy += isHeavy ? 1 : 0;
        return true;
    }

    /** Whether there is room, or was made by refusing one of a connection that has more waiting. */
    private boolean queue(Waiting one) {
        Waiting instead = null;
        synchronized (this) {
            FairQueue<Object, Waiting> queue = queueOf(one);
            if (isFull(one.isHeavy())) {
                instead = queue.makeRoomFor(one.caller().connection());
                if (instead == null) {
                    return false;
                }
            }
            queue.add(one.caller().connection(), one);
        }
        if (instead != null) {
            instead.refuse();
        }
        return true;
    }

    private FairQueue<Object, Waiting> queueOf(Waiting one) {
        return one.isHeavy() ? heavy : light;
    }

    /** Half of the queue is for light ones. */
    private boolean isFull(boolean isHeavy) {
        int queue = config.queue();
        return light.size() + heavy.size() >= queue || isHeavy && heavy.size() >= queue - queue / 2;
    }

    private void giveUp(Waiting one) {
        if (leave(one)) {
            one.refuse();
        }
    }

    /** Whether it was still waiting. */
    private synchronized boolean leave(Waiting one) {
        return queueOf(one).remove(one.caller().connection(), one);
    }

    private void take(Caller caller, RunningRequest one, boolean isHeavy) {
        one.takePlace(isHeavy);
        caller.whenSlow(() -> handOver(one));
        caller.whenOver(() -> giveBackWhenDone(caller.thread().owner(), one));
    }

    /** A client that leaves gives its place back only when nothing is done for it any more. */
    private void giveBackWhenDone(Vertx vertx, RunningRequest one) {
        if (one.isDone()) {
            handOver(one);
            return;
        }
        long late = vertx.setTimer(LONGEST_KEPT.toMillis(), any -> handOver(one));
        one.whenDone(
                () -> {
                    vertx.cancelTimer(late);
                    handOver(one);
                });
    }

    /**
     * Gives the place of one that has run to those that have waited longest: at its end, or before
     * that, if its answer is ready and its client reads it slowly. Runs on the request's thread.
     */
    private void handOver(RunningRequest one) {
        Boolean wasHeavy = one.leavePlace();
        if (wasHeavy == null) {
            return;
        }
        synchronized (this) {
            running--;
            runningHeavy -= wasHeavy ? 1 : 0;
        }
        letIn();
    }

    private void letIn() {
        for (Waiting next = next(); next != null; next = next()) {
            Waiting other = next;
            other.thread().runOnContext(now -> letIn(other));
        }
    }

    private void letIn(Waiting one) {
        take(one.caller(), one.running(), one.isHeavy());
        one.let().complete(null);
    }

    /** Light ones first: they are soon done. */
    private synchronized @Nullable Waiting next() {
        if (light.size() > 0 && enters(false)) {
            return light.poll();
        }
        return heavy.size() > 0 && enters(true) ? heavy.poll() : null;
    }

    /** How many requests run now. */
    public synchronized int running() {
        return running;
    }

    /** How many requests wait now. */
    public synchronized int waiting() {
        return light.size() + heavy.size();
    }

    private static ApiError unavailable(String why) {
        return new ApiError(ErrorCode.UNAVAILABLE, why);
    }
}
