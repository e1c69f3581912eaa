package news.dateline.limits;

import java.util.ArrayDeque;
import java.util.Deque;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;

/**
 * Lets so many requests run at a time; a few more wait, and the rest is told at once to come again.
 * A server that takes on everything answers nobody.
 */
@Singleton
public class Admission implements Handler<RoutingContext> {

    private static final String BUSY = "The server has too much to do just now; please try again.";

    private final LimitsConfig config;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int running;
    private boolean closed;

    Admission(LimitsConfig config) {
        this.config = config;
    }

    /** One that waits, where it runs on, and the end of its patience. */
    private record Waiting(RoutingContext request, Context context, long timer) {}

    @Override
    public void handle(RoutingContext request) {
        if (isClosed()) {
            refuse(request, "The server is ending; please try again.");
        } else if (enters()) {
            run(request);
        } else if (!waits(request)) {
            refuse(request, BUSY);
        }
    }

    /** Lets nobody in any more, but those that wait. */
    public synchronized void close() {
        closed = true;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean enters() {
        if (running >= config.concurrent()) {
            return false;
        }
        running++;
        return true;
    }

    private synchronized boolean waits(RoutingContext request) {
        if (queue.size() >= config.queue()) {
            return false;
        }
        long timer =
                request.vertx().setTimer(config.queueTime().toMillis(), some -> giveUp(request));
        queue.add(new Waiting(request, Vertx.currentContext(), timer));
        RequestEnd.of(request).then(() -> leave(request));
        return true;
    }

    private void giveUp(RoutingContext request) {
        if (leave(request)) {
            refuse(request, BUSY);
        }
    }

    /** Whether it was still waiting. */
    private synchronized boolean leave(RoutingContext request) {
        return queue.removeIf(some -> some.request() == request);
    }

    private void run(RoutingContext request) {
        if (request.response().closed()) {
            handOver();
            return;
        }
        RequestEnd.of(request).then(this::handOver);
        request.next();
    }

    /** Gives the place of one that has run to the one that has waited longest. */
    private void handOver() {
        Waiting next = next();
        if (next != null) {
            next.request().vertx().cancelTimer(next.timer());
            next.context().runOnContext(now -> run(next.request()));
        }
    }

    private synchronized Waiting next() {
        Waiting next = queue.poll();
        if (next == null) {
            running--;
        }
        return next;
    }

    /** How many requests run now. */
    public synchronized int running() {
        return running;
    }

    /** How many requests wait now. */
    public synchronized int waiting() {
        return queue.size();
    }

    private static void refuse(RoutingContext request, String why) {
        request.fail(new ApiError(ErrorCode.UNAVAILABLE, why));
    }
}
