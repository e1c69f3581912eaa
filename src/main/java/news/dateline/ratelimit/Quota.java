package news.dateline.ratelimit;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

import org.jspecify.annotations.Nullable;

/**
 * What one client may use per minute, and has used. The minute begins with the client's first
 * request; the next one with its first request after that. Without locks: requests of one client
 * can run on all event loops.
 */
final class Quota {

    static final long WINDOW_MILLIS = 60_000;

    private static final AtomicReferenceFieldUpdater<Quota, Window> CURRENT =
            AtomicReferenceFieldUpdater.newUpdater(Quota.class, Window.class, "current");

    private static final Window NEVER_USED = new Window(0, 0);

    private final long limit;
    private volatile Window current = NEVER_USED;

    Quota(long limit) {
        this.limit = limit;
    }

    /**
     * A minute.
     *
     * @param end in milliseconds since 1970
     * @param used can be more than the limit: requests that are refused have a cost too
     */
    record Window(long end, long used) {

        boolean hasEnded(long now) {
            // Also if the clock was set back.
            return now >= end || now < end - WINDOW_MILLIS;
        }

        Window plus(long cost) {
            return new Window(end, used + cost);
        }
    }

    /**
     * Uses this much.
     *
     * @return null if that is more than is left; then nothing was used
     */
    @Nullable Window take(long cost, long now) {
        while (true) {
            Window before = current;
            Window window = at(before, now);
            if (cost > left(window)) {
                return null;
            }
            Window after = window.plus(cost);
            if (CURRENT.compareAndSet(this, before, after)) {
                return after;
            }
        }
    }

    /** Uses this much, whether it is left or not. */
    Window add(long cost, long now) {
        while (true) {
            Window before = current;
            Window after = at(before, now).plus(cost);
            if (CURRENT.compareAndSet(this, before, after)) {
                return after;
            }
        }
    }

    /** Gives back what was taken, unless its minute is over. */
    void giveBack(long cost, Window taken) {
        while (true) {
            Window before = current;
            if (before.end() != taken.end()
                    || CURRENT.compareAndSet(this, before, before.plus(-cost))) {
                return;
            }
        }
    }

    /** The minute at this time. */
    Window at(long now) {
        return at(current, now);
    }

    private static Window at(Window last, long now) {
        return last.hasEnded(now) ? new Window(now + WINDOW_MILLIS, 0) : last;
    }

    long limit() {
        return limit;
    }

    long left(Window window) {
        return Math.max(0, limit - window.used());
    }
}
