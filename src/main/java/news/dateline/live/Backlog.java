package news.dateline.live;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import io.vertx.core.Vertx;

/**
 * Waits for subscribers who are far behind, as long as they take events: those who take none do not
 * hold up the others.
 */
final class Backlog {

    private static final long PAUSE_MILLIS = 25;
    private static final int MOST_PAUSES = 80;

    /** After so many in which nobody has taken anything, it does not wait any longer. */
    private static final int MOST_IDLE_PAUSES = 10;

    private final Vertx vertx;
    private final Consumer<Runnable> thread;
    private final LongSupplier size;

    /**
     * @param thread runs tasks, one after the other
     * @param size how many events are left for those who are far behind
     */
    Backlog(Vertx vertx, Consumer<Runnable> thread, LongSupplier size) {
        this.vertx = vertx;
        this.thread = thread;
        this.size = size;
    }

    static long size(Collection<Topic> topics) {
        return topics.stream().mapToLong(Topic::behind).sum();
    }

    /** Runs the task when they have taken enough, or have had their time. */
    void whenTaken(Runnable task) {
        wait(MOST_PAUSES, MOST_IDLE_PAUSES, size.getAsLong(), task);
    }

    private void wait(int pauses, int idlePauses, long before, Runnable task) {
        if (pauses == 0 || idlePauses == 0 || before == 0) {
            task.run();
            return;
        }
        vertx.setTimer(
                PAUSE_MILLIS,
                id ->
                        thread.accept(
                                () -> {
                                    long now = size.getAsLong();
                                    int idle = now < before ? MOST_IDLE_PAUSES : idlePauses - 1;
                                    wait(pauses - 1, idle, now, task);
                                }));
    }
}
