package news.dateline.live;

import java.util.Collection;

import io.vertx.core.Vertx;

/**
 * Waits for subscribers who are far behind, as long as they take events: those who take none do not
 * hold up the others. Used on the follower's thread.
 */
final class Backlog {

    private static final long PAUSE_MILLIS = 25;
    private static final int MOST_PAUSES = 80;

    /** After so many in which nobody has taken anything, it does not wait any longer. */
    private static final int MOST_IDLE_PAUSES = 10;

    private final Vertx vertx;
    private final Follower follower;
    private final Collection<Topic> topics;

    Backlog(Vertx vertx, Follower follower, Collection<Topic> topics) {
        this.vertx = vertx;
        this.follower = follower;
        this.topics = topics;
    }

    private long size() {
        return topics.stream().mapToLong(Topic::behind).sum();
    }

    /** Runs the task when they have taken enough, or have had their time. */
    void whenTaken(Runnable task) {
        wait(MOST_PAUSES, MOST_IDLE_PAUSES, size(), task);
    }

    private void wait(int pauses, int idlePauses, long before, Runnable task) {
        if (pauses == 0 || idlePauses == 0 || before == 0) {
            task.run();
            return;
        }
        vertx.setTimer(
                PAUSE_MILLIS,
                id ->
                        follower.run(
                                () -> {
                                    long now = size();
                                    int idle = now < before ? MOST_IDLE_PAUSES : idlePauses - 1;
                                    wait(pauses - 1, idle, now, task);
                                }));
    }
}
