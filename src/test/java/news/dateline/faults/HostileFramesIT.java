package news.dateline.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import news.dateline.testing.RawHttp2;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static news.dateline.testing.RawHttp2.CONTINUATION;
import static news.dateline.testing.RawHttp2.DATA;
import static news.dateline.testing.RawHttp2.END_HEADERS;
import static news.dateline.testing.RawHttp2.PING;
import static news.dateline.testing.RawHttp2.PRIORITY;
import static news.dateline.testing.RawHttp2.RST_STREAM;
import static news.dateline.testing.RawHttp2.SETTINGS;
import static news.dateline.testing.RawHttp2.WINDOW_UPDATE;
import static news.dateline.testing.RawHttp2.frame;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clients that misuse HTTP/2; the server ends their connections and answers others meanwhile. */
@Tag("faults")
class HostileFramesIT {

    private static final int CLIENTS = 4;
    private static final int SECONDS = 8;

    /**
     * The clients alone keep both processors busy that the server has. Where these do nothing else,
     * half of the light requests take less than 10 ms.
     */
    private static final int MOST_SECONDS = 4;

    private static final int AT_ONCE = 20;
    private static final int MOST_FRAMES = 200_000;
    private static final int INITIAL_WINDOW_SIZE = 0x4;
    private static final byte[] CANCEL = {0, 0, 0, 8};
    private static final String BODIES =
            "/graphql?query=%7Barticles(first%3A20)%7Bnodes%7Bbody%7D%7D%7D";
    private static final String QUERY =
            "/graphql?query=%7Barticles(first%3A3)%7Bnodes%7Bheadline%7D%7D%7D";

    @RegisterExtension static final UnderAttack SERVER = new UnderAttack();

    /** Sends them one after the other, and begins again whenever its connection is ended. */
    private void flood(IntFunction<byte[]> frames) throws Exception {
        SERVER.assertAnswersThroughout(
                MOST_SECONDS,
                port -> {
                    List<Thread> clients = new ArrayList<>();
                    List<Integer> sent = new ArrayList<>();
                    for (int i = 0; i < CLIENTS; i++) {
                        clients.add(new Thread(() -> floodOn(port, frames, sent)));
                    }
                    clients.forEach(Thread::start);
                    for (Thread client : clients) {
                        client.join();
                    }
                    assertTrue(sent.size() > CLIENTS, "connections that were ended: " + sent);
                });
    }

    private static void floodOn(int port, IntFunction<byte[]> frames, List<Integer> sent) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            int i = 0;
            try (RawHttp2 connection = RawHttp2.to(port)) {
                for (; i < MOST_FRAMES && System.nanoTime() < end; i++) {
                    connection.send(frames.apply(i));
                    if (i % AT_ONCE == 0) {
                        // The attack shares its processors with what it attacks.
                        Clients.pause(1);
                    }
                }
            } catch (IOException e) {
                synchronized (sent) {
                    sent.add(i);
                }
            }
        }
    }

    private static byte[] together(byte[]... frames) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] one : frames) {
            bytes.writeBytes(one);
        }
        return bytes.toByteArray();
    }

    private static byte[] times(int count, byte[] frame) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            bytes.writeBytes(frame);
        }
        return bytes.toByteArray();
    }

    @Test
    void pings() throws Exception {
        byte[] some = times(100, frame(PING, 0, 0, new byte[8]));
        flood(i -> some);
    }

    @Test
    void settings() throws Exception {
        byte[] some = times(100, frame(SETTINGS, 0, 0, new byte[] {0, 4, 0, 0, 127, 127}));
        flood(i -> some);
    }

    @Test
    void priorities() throws Exception {
        byte[] some = times(100, frame(PRIORITY, 0, 3, new byte[5]));
        flood(i -> some);
    }

    @Test
    void bodiesOfNothing() throws Exception {
        byte[] post = RawHttp2.post(1);
        byte[] some = times(100, frame(DATA, 0, 1));
        flood(i -> i == 0 ? post : some);
    }

    @Test
    void bodiesByteByByte() throws Exception {
        byte[] post = RawHttp2.post(1);
        byte[] some = times(100, frame(DATA, 0, 1, (byte) ' '));
        flood(i -> i == 0 ? post : some);
    }

    @Test
    void streamsThatAreResetAtOnce() throws Exception {
        flood(
                i ->
                        together(
                                RawHttp2.get(1 + 2 * i, QUERY),
                                frame(RST_STREAM, 0, 1 + 2 * i, CANCEL)));
    }

    @Test
    void streamsThatTheServerMustReset() throws Exception {
        flood(
                i ->
                        together(
                                RawHttp2.get(1 + 2 * i, QUERY),
                                frame(WINDOW_UPDATE, 0, 1 + 2 * i, new byte[4])));
    }

    @Test
    void bodiesOfStreamsThatHaveEnded() throws Exception {
        flood(
                i ->
                        together(
                                RawHttp2.get(1 + 2 * i, QUERY),
                                frame(DATA, 0, 1 + 2 * i, new byte[1_000])));
    }

    @Test
    void headersWithoutEnd() throws Exception {
        byte[] begun = RawHttp2.request(1, 0, "GET", "/");
        byte[] more = frame(CONTINUATION, 0, 1, RawHttp2.field("x", "y".repeat(100)));
        flood(i -> i == 0 ? begun : more);
    }

    /** A field is put into HPACK's table once, and named by one byte a thousand times. */
    @Test
    void headersThatGrowWhenTheyAreRead() throws Exception {
        flood(i -> bomb(1 + 2 * i));
    }

    private static byte[] bomb(int stream) {
        byte[] request = RawHttp2.get(stream, "/");
        byte[] large = RawHttp2.field("x", "y".repeat(3_000));
        // With an index from now on, which is the newest entry of the table: 62.
        large[0] = 0x40;
        byte[] block = new byte[request.length - 9 + large.length + 10_000];
        System.arraycopy(request, 9, block, 0, request.length - 9);
        System.arraycopy(large, 0, block, request.length - 9, large.length);
        for (int i = request.length - 9 + large.length; i < block.length; i++) {
            block[i] = (byte) (0x80 | 62);
        }
        return frame(RawHttp2.HEADERS, END_HEADERS | RawHttp2.END_STREAM, stream, block);
    }

    /** Each answer stays in memory until its client opens a window for it, which it never does. */
    @Test
    void answersWithoutAWindow() throws Exception {
        SERVER.assertAnswersThroughout(
                MOST_SECONDS,
                port -> {
                    List<RawHttp2> open = new ArrayList<>();
                    while (open.size() < 60) {
                        RawHttp2 connection = RawHttp2.to(port, INITIAL_WINDOW_SIZE, 0);
                        open.add(connection);
                        for (int i = 0; i < 100; i++) {
                            connection.send(RawHttp2.get(1 + 2 * i, i % 4 == 0 ? BODIES : QUERY));
                        }
                        // More at a time would be too many requests, and refused for that.
                        Clients.pause(200);
                    }
                    for (RawHttp2 one : open) {
                        one.close();
                    }
                });
    }
}
