package news.dateline.live;

import java.util.concurrent.Flow;

import io.vertx.core.Context;
import news.dateline.errors.ApiError;
import news.dateline.execution.SharedEvent;
import org.jspecify.annotations.Nullable;

/** Gives a subscriber its events on its own thread, and knows which it has taken. */
final class Delivery {

    private final @Nullable Context thread;
    private Flow.@Nullable Subscriber<? super SharedEvent> to;
    private volatile boolean isOver;

    /** Only the follower's thread counts what is given, only its own what is taken. */
    private volatile int given;

    private volatile int taken;
    private volatile long takenId;

    /**
     * @param after the change after which it begins
     */
    Delivery(@Nullable Context thread, long after) {
        this.thread = thread;
        this.takenId = after;
    }

    void begin(Flow.Subscriber<? super SharedEvent> subscriber) {
        to = subscriber;
    }

    /** Up to which change it has taken all events. */
    long takenId() {
        return takenId;
    }

    boolean hasTakenAll() {
        return given == taken;
    }

    boolean isOver() {
        return isOver;
    }

    /** Ends it; false if it has ended already. */
    boolean close() {
        boolean wasOver = isOver;
        isOver = true;
        return !wasOver;
    }

    /** From now on, until {@link #give} or {@link #skip}, it has not taken all. */
    void prepare() {
        given++;
    }

    void skip() {
        given--;
    }

    void give(Item item) {
        onThread(
                () -> {
                    if (!isOver && to != null) {
                        to.onNext(item);
                        takenId = item.id();
                    }
                    taken++;
                });
    }

    /** Up to this change there are no events but those that it was given before. */
    void pass(long id) {
        onThread(() -> takenId = Math.max(takenId, id));
    }

    void fail(ApiError why) {
        onThread(
                () -> {
                    if (to != null) {
                        to.onError(why);
                    }
                });
    }

    private void onThread(Runnable task) {
        if (thread == null) {
            task.run();
        } else {
            thread.runOnContext(now -> task.run());
        }
    }
}
