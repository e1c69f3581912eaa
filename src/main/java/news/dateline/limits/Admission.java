package news.dateline.limits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.storage.ConnectionShare;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets so many requests run at a time; a few more wait, and the rest is told at once to come again.
 * A server that takes on everything answers nobody. Of heavy requests, by the estimate of their
 * cost, fewer run at a time and on fewer connections, so that light ones find room beside them.
 */
@Singleton
public class Admission implements Handler<RoutingContext> {

    private static final String PLACE = Admission.class.getName();

    /** A database that does not answer at all does not keep the place for longer. */
    private static final long MOST_MILLIS = 5_000;

    private static final String BUSY = "The server has too much to do just now; please try again.";

    private final LimitsConfig config;
    private final int mostHeavy;
    private final ConnectionShare connectionsOfHeavy;
    private final Deque<Waiting> light = new ArrayDeque<>();
    private final Deque<Waiting> heavy = new ArrayDeque<>();
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

    /** One that waits, where it runs on, and the end of its patience. */
    private record Waiting(
            RoutingContext request,
            RunningRequest running,
            boolean isHeavy,
            Context context,
            long timer,
            CompletableFuture<Void> let) {}

    @Override
    public void handle(RoutingContext request) {
        if (isClosed()) {
            request.fail(unavailable("The server is ending; please try again."));
        } else {
            request.next();
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
    public CompletableFuture<Void> let(RoutingContext request, long cost, RunningRequest one) {
        boolean isHeavy = cost > config.heavy().cost();
        if (isHeavy) {
            one.limitTo(connectionsOfHeavy);
        }
        if (enters(isHeavy)) {
            take(request, one, isHeavy);
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> let = new CompletableFuture<>();
        if (!waits(request, one, isHeavy, let)) {
            let.completeExceptionally(unavailable(BUSY));
        }
        return let;
    }

    private synchronized boolean enters(boolean isHeavy) {
        if (running >= config.concurrent() || isHeavy && runningHeavy >= mostHeavy) {
            return false;
        }
        running++;
        runningHeavy += isHeavy ? 1 : 0;
        return true;
    }

    private boolean waits(
            RoutingContext request,
            RunningRequest one,
            boolean isHeavy,
            CompletableFuture<Void> let) {
        synchronized (this) {
            if (isFull(isHeavy)) {
                return false;
            }
            long timer =
                    request.vertx()
                            .setTimer(config.queueTime().toMillis(), some -> giveUp(request, let));
            (isHeavy ? heavy : light)
                    .add(
                            new Waiting(
                                    request,
                                    one,
                                    isHeavy,
                                    request.vertx().getOrCreateContext(),
                                    timer,
                                    let));
        }
        RequestEnd.of(request).then(() -> leave(request));
        return true;
    }

    /** Half of the queue is for light ones. */
    private boolean isFull(boolean isHeavy) {
        int queue = config.queue();
        return light.size() + heavy.size() >= queue || isHeavy && heavy.size() >= queue - queue / 2;
    }

    private void giveUp(RoutingContext request, CompletableFuture<Void> let) {
        if (leave(request)) {
            let.completeExceptionally(unavailable(BUSY));
        }
    }

    /** Whether it was still waiting. Its timer would keep it in memory. */
    private synchronized boolean leave(RoutingContext request) {
        return leave(light, request) || leave(heavy, request);
    }

    private static boolean leave(Deque<Waiting> queue, RoutingContext request) {
        for (Waiting some : queue) {
            if (some.request() == request) {
                request.vertx().cancelTimer(some.timer());
                return queue.remove(some);
            }
        }
        return false;
    }

    private void take(RoutingContext request, RunningRequest one, boolean isHeavy) {
        request.put(PLACE, isHeavy);
        RequestEnd.of(request).then(() -> giveBackWhenDone(request, one));
    }

    /** A client that leaves gives its place back only when nothing is done for it any more. */
    private void giveBackWhenDone(RoutingContext request, RunningRequest one) {
        if (one.isDone()) {
            handOver(request);
            return;
        }
        Vertx vertx = request.vertx();
        long late = vertx.setTimer(MOST_MILLIS, any -> handOver(request));
        one.whenDone(
                () -> {
                    vertx.cancelTimer(late);
                    handOver(request);
                });
    }

    /**
     * Gives the place of one that has run to those that have waited longest: at its end, or before
     * that, if its answer is ready and its client reads it slowly. Runs on the request's thread.
     */
    public void handOver(RoutingContext request) {
        Boolean wasHeavy = request.remove(PLACE);
        if (wasHeavy == null) {
            return;
        }
        synchronized (this) {
            running--;
            runningHeavy -= wasHeavy ? 1 : 0;
        }
        for (Waiting next = next(); next != null; next = next()) {
            Waiting one = next;
            one.request().vertx().cancelTimer(one.timer());
            one.context().runOnContext(now -> letIn(one));
        }
    }

    private void letIn(Waiting one) {
        take(one.request(), one.running(), one.isHeavy());
        one.let().complete(null);
    }

    /** Light ones first: they are soon done. */
    private synchronized Waiting next() {
        if (!light.isEmpty() && enters(false)) {
            return light.poll();
        }
        return !heavy.isEmpty() && enters(true) ? heavy.poll() : null;
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
