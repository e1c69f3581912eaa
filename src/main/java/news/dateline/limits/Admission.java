package news.dateline.limits;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.storage.FairQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests run at a time; a few more wait, and the rest is told at once to come again.
 * A server that takes on everything answers nobody. Of heavy requests, by the estimate of their
 * cost, fewer run at a time and on fewer connections, and of mutations fewer too, because they wait
 * for each other: so light requests find room beside both. Connections take turns, so that none of
 * them takes the whole queue from others.
 */
@Singleton
public class Admission {

    /** A database that does not answer at all does not keep the place for longer. */
    public static final Duration LONGEST_KEPT = Duration.ofSeconds(5);

    private static final String BUSY = "The server is at capacity; please try again.";

    private final LimitsConfig config;
    private final HeavyConnections connectionsOfHeavy;
    private final Lane light;
    private final Lane writing;
    private final Lane heavy;
    private int running;
    private boolean isTurnOfWriters;
    private boolean closed;

    Admission(LimitsConfig config, HeavyConnections connectionsOfHeavy) {
        this.config = config;
        int most = config.concurrent();
        this.light = new Lane(most);
        this.writing = new Lane(Math.max(1, most / 2));
        this.heavy = new Lane(Math.min(config.heavy().concurrent(), Math.max(1, most - 1)));
        this.connectionsOfHeavy = connectionsOfHeavy;
    }

    /** One that waits. */
    record Waiting(
            Caller caller,
            RunningRequest running,
            Lane lane,
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
    public CompletableFuture<Void> let(
            Caller caller, long cost, boolean isMutation, RunningRequest one) {
        boolean isHeavy = connectionsOfHeavy.limit(one, cost);
        Lane lane = isMutation ? writing : isHeavy ? heavy : light;
        if (enters(lane)) {
            take(caller, one, lane);
            return CompletableFuture.completedFuture(null);
        }
        Waiting waiting =
                new Waiting(caller, one, lane, caller.thread(), new CompletableFuture<>());
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

    private synchronized boolean enters(Lane lane) {
        if (running >= config.concurrent() || lane.running >= lane.most) {
            return false;
        }
        running++;
        lane.running++;
        return true;
    }

    /** Whether there is room, or was made by refusing one of a connection that has more waiting. */
    private boolean queue(Waiting one) {
        Waiting instead = null;
        synchronized (this) {
            FairQueue<Object, Waiting> queue = one.lane().waiting;
            if (isFull(one.lane())) {
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

    /** A quarter of the queue is for light ones, and of the others each kind has at most half. */
    private boolean isFull(Lane lane) {
        int queue = config.queue();
        return waiting() >= queue
                || lane != light
                        && (lane.waiting.size() >= queue - queue / 2
                                || waiting() - light.waiting.size() >= queue - queue / 4);
    }

    private void giveUp(Waiting one) {
        if (leave(one)) {
            one.refuse();
        }
    }

    /** Whether it was still waiting. */
    private synchronized boolean leave(Waiting one) {
        return one.lane().waiting.remove(one.caller().connection(), one);
    }

    private void take(Caller caller, RunningRequest one, Lane lane) {
        one.takePlace(lane);
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
        Lane left = one.leavePlace();
        if (left == null) {
            return;
        }
        synchronized (this) {
            running--;
            left.running--;
        }
        letIn();
    }

    /** Gives the place of a subscription back when it is open: its events have their own. */
    public void isOpen(RunningRequest subscription) {
        handOver(subscription);
    }

    private void letIn() {
        for (Waiting next = next(); next != null; next = next()) {
            Waiting other = next;
            other.thread().runOnContext(now -> letIn(other));
        }
    }

    private void letIn(Waiting one) {
        take(one.caller(), one.running(), one.lane());
        one.let().complete(null);
    }

    /** Heavy ones last: the others are sooner done, and take turns. */
    private synchronized @Nullable Waiting next() {
        Lane first = isTurnOfWriters ? writing : light;
        Lane second = isTurnOfWriters ? light : writing;
        for (Lane lane : List.of(first, second, heavy)) {
            if (lane.waiting.size() > 0 && enters(lane)) {
                isTurnOfWriters = lane == light;
                return lane.waiting.poll();
            }
        }
        return null;
    }

    /** How many requests run now. */
    public synchronized int running() {
        return running;
    }

    /** How many requests wait now. */
    public synchronized int waiting() {
        return light.waiting.size() + writing.waiting.size() + heavy.waiting.size();
    }

    private static ApiError unavailable(String why) {
        return new ApiError(ErrorCode.UNAVAILABLE, why);
    }
}
