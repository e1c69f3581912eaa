package news.dateline.connections;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The streams that are open on all HTTP/2 connections together, bounded in number: each may hold an
 * answer for which its client opens no window. When there is no more room, the one is reset that
 * has been waiting longest for its client, and none that waits for the server.
 */
final class OpenStreams {

    /** One for the new stream, and one for another that was put back. */
    private static final int MOST_AT_ONCE = 2;

    private final Set<OpenStream> oldestFirst = new LinkedHashSet<>();

    /** A stream that can be reset, from any thread. */
    interface OpenStream {

        /** Unless the server is to answer it: then it is put back. */
        void reset();
    }

    /** It stays, though there is no room; it is soon done. */
    synchronized void putBack(OpenStream stream) {
        oldestFirst.add(stream);
    }

    void add(OpenStream stream, int most) {
        List<OpenStream> oldest = new ArrayList<>();
        synchronized (this) {
            oldestFirst.add(stream);
            Iterator<OpenStream> all = oldestFirst.iterator();
            while (oldestFirst.size() > most && oldest.size() < MOST_AT_ONCE) {
                oldest.add(all.next());
                all.remove();
            }
        }
        oldest.forEach(OpenStream::reset);
    }

    synchronized void remove(OpenStream stream) {
        oldestFirst.remove(stream);
    }

    synchronized int size() {
        return oldestFirst.size();
    }
}
