package news.dateline.storage;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A part of the pool's connections. Some requests together may have no more than these, so that
 * there are others for the rest.
 */
public final class ConnectionShare {

    public static final ConnectionShare ALL = new ConnectionShare(Integer.MAX_VALUE);

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int free;

    public ConnectionShare(int connections) {
        this.free = connections;
    }

    /**
     * Whether one is free, and taken.
     *
     * @param later is run when one is, if none is now
     */
    synchronized boolean take(Runnable later) {
        if (free == 0) {
            waiting.add(later);
            return false;
        }
        free--;
        return true;
    }

    void giveBack() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                free++;
            }
        }
        if (next != null) {
            next.run();
        }
    }
}
