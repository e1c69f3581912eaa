package news.dateline.subscription;

import java.util.List;
import java.util.concurrent.Flow;

import graphql.GraphQLError;
import io.vertx.core.Context;
import io.vertx.core.impl.ContextInternal;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorReport;
import news.dateline.operation.OperationEvent;
import news.dateline.operation.OperationEvents;
import org.jspecify.annotations.Nullable;

/**
 * Passes the events of a subscription on, one at a time: the next is requested when the one before
 * was handed over and its client has not too much to read. An event that comes while others have
 * given the client too much waits; it is shared, so that takes no memory. Its state belongs to the
 * event loop of its connection.
 */
public final class Subscriber implements Flow.Subscriber<OperationEvent> {

    private final Wire wire;
    private final ContextInternal thread;
    private final Place place;
    private final OperationEvents events;
    private Flow.@Nullable Subscription source;
    private @Nullable String cursor;
    private @Nullable OperationEvent waiting;
    private @Nullable Runnable afterWaiting;
    private boolean isOver;
    private volatile long fullSince;

    private Subscriber(OperationEvents events, Wire wire, Context thread, Place place) {
        this.events = events;
        this.wire = wire;
        this.thread = (ContextInternal) thread;
        this.place = place;
    }

    /** Has it pass on events until their end, its own, or that of its place. */
    public static Subscriber start(OperationEvents events, Wire wire, Context thread, Place place) {
        Subscriber subscriber = new Subscriber(events, wire, thread, place);
        place.isTakenBy(subscriber);
        place.all().checkStillOpen(place);
        events.subscribe(subscriber);
        return subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription own) {
        run(
                () -> {
                    source = own;
                    cursor = cursor();
                    if (isOver) {
                        own.cancel();
                    } else {
                        request();
                    }
                });
    }

    @Override
    public void onNext(OperationEvent event) {
        run(() -> pass(event));
    }

    @Override
    public void onError(Throwable failure) {
        run(
                () ->
                        afterWaiting(
                                () ->
                                        finish(
                                                List.of(
                                                        LastErrors.of(
                                                                ErrorReport.known(failure),
                                                                cursor())))));
    }

    @Override
    public void onComplete() {
        run(() -> afterWaiting(() -> finish(List.of())));
    }

    private void afterWaiting(Runnable end) {
        if (waiting == null) {
            end.run();
        } else {
            afterWaiting = end;
        }
    }

    private void pass(OperationEvent event) {
        if (isOver) {
            return;
        }
        if (!event.result().isDataPresent()) {
            // Before this event: it has not been told.
            finish(LastErrors.of(event.result().getErrors(), cursor));
            return;
        }
        if (wire.isFull()) {
            waiting = event;
            waitUntilRead(() -> pass(event));
            return;
        }
        waiting = null;
        fullSince = 0;
        wire.send(event);
        place.all().sent();
        if (event.cursor() != null) {
            cursor = event.cursor();
        }
        if (afterWaiting != null) {
            afterWaiting.run();
            return;
        }
        // Later: a source that always has one more would keep others from their turn.
        thread.runOnContext(any -> request());
    }

    private void waitUntilRead(Runnable task) {
        if (fullSince == 0) {
            fullSince = System.nanoTime();
        }
        wire.whenRead(task);
    }

    /**
     * After which its client is to go on: where its source stands, or its last event. For its
     * source, an event that waits here has been sent.
     */
    private @Nullable String cursor() {
        String current = waiting == null ? events.cursor() : null;
        return current == null ? cursor : current;
    }

    private void request() {
        if (isOver || source == null) {
            return;
        }
        if (wire.isFull()) {
            waitUntilRead(this::request);
            return;
        }
        fullSince = 0;
        source.request(1);
    }

    /** How long its client has read nothing, though there was something to read. */
    long stalledNanos() {
        long since = fullSince;
        return since == 0 ? 0 : wire.unreadNanos(since);
    }

    void keepAlive() {
        run(
                () -> {
                    if (!isOver) {
                        cursor = cursor();
                        wire.keepAlive(cursor);
                    }
                });
    }

    /** Ends it with an error. From any thread. */
    public void end(ApiError why) {
        run(() -> finish(List.of(LastErrors.of(why, cursor()))));
    }

    /** Ends it without a word: its client has left, or wants no more of it. On the event loop. */
    public void cancel() {
        if (isOver) {
            return;
        }
        isOver = true;
        waiting = null;
        place.leave();
        if (source != null) {
            source.cancel();
        }
    }

    private void finish(List<? extends GraphQLError> errors) {
        if (isOver) {
            return;
        }
        cancel();
        place.all().ended(errors);
        wire.end(errors);
    }

    private void run(Runnable task) {
        if (thread.nettyEventLoop().inEventLoop()) {
            task.run();
        } else {
            thread.runOnContext(any -> task.run());
        }
    }
}
