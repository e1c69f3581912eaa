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

    private final LimitsConfig config;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int running;

    Admission(LimitsConfig config) {
        this.config = config;
    }

    /** One that waits, where it runs on, and the end of its patience. */
    private record Waiting(RoutingContext request, Context context, long timer) {}

    @Override
    public void handle(RoutingContext request) {
        if (enters()) {
            run(request);
        } else if (!waits(request)) {
            refuse(request);
        }
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
            refuse(request);
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

    private static void refuse(RoutingContext request) {
        request.fail(
                new ApiError(
                        ErrorCode.UNAVAILABLE,
                        "The server has too much to do just now; please try again."));
    }
}
