package news.dateline.execution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorReport;
import news.dateline.errors.SubscriptionEnded;
import org.jspecify.annotations.Nullable;

/**
 * The results for one subscriber of events whose execution is shared. They come on the thread of
 * the subscription.
 */
final class SharedStream implements EventStream {

    private final EventSource source;
    private final EventGroup group;
    private final Function<SharedEvent, CompletableFuture<EventResult>> execution;
    private final @Nullable EventRuns runs;
    private final @Nullable Context thread = Vertx.currentContext();
    private volatile String taken;
    private volatile boolean isBetween = true;

    /**
     * @param execution executes an event for all of the group
     */
    SharedStream(
            EventSource source,
            EventGroup group,
            Function<SharedEvent, CompletableFuture<EventResult>> execution,
            @Nullable EventRuns runs) {
        this.source = source;
        this.group = group;
        this.execution = execution;
        this.runs = runs;
        this.taken = source.position();
    }

    @Override
    public String cursor() {
        return isBetween ? source.position() : taken;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super EventResult> subscriber) {
        source.subscribe(new Results(subscriber));
    }

    /**
     * Executes one event at a time. Nothing refers to a result that was handed over: a subscriber
     * that waits for the next event would hold its memory.
     */
    private final class Results implements Flow.Subscriber<SharedEvent>, Flow.Subscription {

        private final Flow.Subscriber<? super EventResult> to;
        private Flow.@Nullable Subscription events;
        private long demand;
        private boolean isBusy;
        private volatile boolean isOver;

        Results(Flow.Subscriber<? super EventResult> to) {
            this.to = to;
        }

        @Override
        public void onSubscribe(Flow.Subscription own) {
            events = own;
            to.onSubscribe(this);
        }

        @Override
        public void request(long more) {
            synchronized (this) {
                demand = demand + more < 0 ? Long.MAX_VALUE : demand + more;
            }
            next();
        }

        @Override
        public void cancel() {
            isOver = true;
            if (events != null) {
                events.cancel();
            }
        }

        private void next() {
            synchronized (this) {
                if (isBusy || isOver || demand == 0) {
                    return;
                }
                isBusy = true;
                demand--;
            }
            if (events != null) {
                events.request(1);
            }
        }

        @Override
        public void onNext(SharedEvent event) {
            isBetween = false;
            CompletableFuture<EventResult> shared;
            try {
                shared = paid(event);
            } catch (ApiError why) {
                fail(why);
                return;
            }
            shared.whenComplete((result, failure) -> onThread(() -> handOver(result, failure)));
        }

        private void handOver(EventResult result, @Nullable Throwable failure) {
            if (isOver) {
                return;
            }
            if (failure != null) {
                fail(failure);
                return;
            }
            take(result);
            to.onNext(result);
            synchronized (this) {
                isBusy = false;
            }
            next();
        }

        private void fail(Throwable why) {
            cancel();
            to.onError(ended(why));
        }

        @Override
        public void onError(Throwable failure) {
            if (!isOver) {
                isOver = true;
                to.onError(ended(failure));
            }
        }

        @Override
        public void onComplete() {
            if (!isOver) {
                isOver = true;
                to.onComplete();
            }
        }
    }

    /** Who has it executed pays; to the others it costs nothing, but they too must have enough. */
    private CompletableFuture<EventResult> paid(SharedEvent event) {
        Runnable giveBack = runs == null ? () -> {} : runs.pay();
        AtomicBoolean isExecuted = new AtomicBoolean();
        CompletableFuture<EventResult> result =
                event.result(
                        group,
                        () -> {
                            isExecuted.set(true);
                            return execution.apply(event);
                        });
        if (!isExecuted.get()) {
            giveBack.run();
        }
        return result;
    }

    private void onThread(Runnable task) {
        if (thread == null || Vertx.currentContext() == thread) {
            task.run();
        } else {
            thread.runOnContext(now -> task.run());
        }
    }

    private void take(EventResult result) {
        String cursor = result.cursor();
        if (cursor != null) {
            taken = cursor;
        }
        isBetween = true;
    }

    private Throwable ended(Throwable failure) {
        return new SubscriptionEnded(ErrorReport.known(failure), cursor());
    }
}
