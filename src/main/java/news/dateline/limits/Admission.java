package news.dateline.limits;

import java.util.concurrent.CompletableFuture;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.storage.ConnectionShare;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets so many requests run at a time; a few more wait, and the rest is told at once to come again.
 * A server that takes on everything answers nobody. Of heavy requests, by the estimate of their
 * cost, fewer run at a time and on fewer connections, so that light ones find room beside them.
 * Connections take turns, so that none of them takes the whole queue from others.
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
    private final FairQueue<HttpConnection, Waiting> light = new FairQueue<>();
    private final FairQueue<HttpConnection, Waiting> heavy = new FairQueue<>();
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

    /** One that waits, and where it runs on. */
    private record Waiting(
            RoutingContext request,
            RunningRequest running,
            boolean isHeavy,
            Context context,
            CompletableFuture<Void> let) {

        HttpConnection connection() {
            return request.request().connection();
        }

        /** On its own thread. */
        void refuse() {
            context.runOnContext(now -> let.completeExceptionally(unavailable(BUSY)));
        }
    }

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
        Vertx vertx = request.vertx();
        Waiting waiting =
                new Waiting(
                        request,
                        one,
                        isHeavy,
                        vertx.getOrCreateContext(),
                        new CompletableFuture<>());
        if (queue(waiting)) {
            long timer = vertx.setTimer(config.queueTime().toMillis(), any -> giveUp(waiting));
            // It would keep the request in memory.
            waiting.let().whenComplete((done, failure) -> vertx.cancelTimer(timer));
            RequestEnd.of(request).then(() -> leave(waiting));
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
            FairQueue<HttpConnection, Waiting> queue = queueOf(one);
            if (isFull(one.isHeavy())) {
                instead = queue.makeRoomFor(one.connection());
                if (instead == null) {
                    return false;
                }
            }
            queue.add(one.connection(), one);
        }
        if (instead != null) {
            instead.refuse();
        }
        return true;
    }

    private FairQueue<HttpConnection, Waiting> queueOf(Waiting one) {
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
        return queueOf(one).remove(one.connection(), one);
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
            one.context().runOnContext(now -> letIn(one));
        }
    }

    private void letIn(Waiting one) {
        take(one.request(), one.running(), one.isHeavy());
        one.let().complete(null);
    }

    /** Light ones first: they are soon done. */
    private synchronized Waiting next() {
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
