package news.dateline.faults;

import java.io.IOException;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import news.dateline.testing.RawHttp2;
import news.dateline.testing.RawHttp2.Frame;

/** A client by HTTP/2 that always has several requests open, until the server tells it to leave. */
final class StreamsUntilEnd {

    private static final int AT_ONCE = 5;
    private static final String PATH =
            "/graphql?query=%7Barticles(first%3A3)%7Bnodes%7Bheadline%7D%7D%7D";

    private final int port;
    private final AtomicInteger answered;
    private final Queue<String> unanswered;
    private final TreeSet<Integer> open = new TreeSet<>();
    private int stream = 1;
    private int lastTaken = Integer.MAX_VALUE;
    private boolean isToldToLeave;

    StreamsUntilEnd(int port, AtomicInteger answered, Queue<String> unanswered) {
        this.port = port;
        this.answered = answered;
        this.unanswered = unanswered;
    }

    void run() {
        try (RawHttp2 connection = RawHttp2.to(port)) {
            for (int i = 0; i < AT_ONCE; i++) {
                ask(connection);
            }
            for (Frame next = connection.next(); next != null; next = connection.next()) {
                see(connection, next);
            }
        } catch (IOException e) {
            unanswered.add(e.toString());
        }
        // What the server has not taken, it says: a client may send that again elsewhere.
        open.headSet(lastTaken, true)
                .forEach(some -> unanswered.add("stream " + some + " of " + lastTaken));
        if (!isToldToLeave) {
            unanswered.add("a connection was closed without GOAWAY");
        }
    }

    private void ask(RawHttp2 connection) throws IOException {
        connection.send(RawHttp2.get(stream, PATH));
        open.add(stream);
        stream += 2;
    }

    private void see(RawHttp2 connection, Frame frame) throws IOException {
        if (frame.type() == RawHttp2.GOAWAY) {
            isToldToLeave = true;
            lastTaken = frame.lastStream();
        } else if (frame.type() == RawHttp2.RST_STREAM) {
            unanswered.add("stream " + frame.stream() + " was reset");
        } else if (frame.endsStream() && open.remove(frame.stream())) {
            answered.incrementAndGet();
            if (!isToldToLeave) {
                byte[] more = {0, 0, 16, 0};
                connection.send(RawHttp2.frame(RawHttp2.WINDOW_UPDATE, 0, 0, more));
                ask(connection);
            }
        }
    }
}
