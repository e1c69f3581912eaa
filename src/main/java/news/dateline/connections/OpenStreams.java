package news.dateline.connections;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The streams that are open on all HTTP/2 connections together, bounded in number: each may hold an
 * answer for which its client opens no window. When there is no more room, the one is reset that
 * has been open longest; an ordinary one is open for less than a second.
 */
final class OpenStreams {

    private final Set<OpenStream> oldestFirst = new LinkedHashSet<>();

    /** A stream that can be reset, from any thread. */
    interface OpenStream {
        void reset();
    }

    void add(OpenStream stream, int most) {
        OpenStream oldest = null;
        synchronized (this) {
            oldestFirst.add(stream);
            if (oldestFirst.size() > most) {
                Iterator<OpenStream> all = oldestFirst.iterator();
                oldest = all.next();
                all.remove();
            }
        }
        if (oldest != null) {
            oldest.reset();
        }
    }

    synchronized void remove(OpenStream stream) {
        oldestFirst.remove(stream);
    }

    synchronized int size() {
        return oldestFirst.size();
    }
}
