package news.dateline.connections;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import news.dateline.testing.RawHttp2;
import org.junit.jupiter.api.Test;

import static news.dateline.testing.RawHttp2.CONTINUATION;
import static news.dateline.testing.RawHttp2.DATA;
import static news.dateline.testing.RawHttp2.END_STREAM;
import static news.dateline.testing.RawHttp2.PING;
import static news.dateline.testing.RawHttp2.PRIORITY;
import static news.dateline.testing.RawHttp2.SETTINGS;
import static news.dateline.testing.RawHttp2.WINDOW_UPDATE;
import static news.dateline.testing.RawHttp2.frame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which frames count, and how many may come. */
class FrameLimitTest {

    private static final int LAST_STREAM_AT = 9;

    private static final int MOST = 10;
    private static final int PADDED = 0x8;

    private long now;
    private final FrameLimit limit = new FrameLimit(MOST, () -> now);

    private boolean allows(byte[]... frames) {
        ByteBuf bytes = Unpooled.wrappedBuffer(frames);
        boolean allows = limit.allows(bytes);
        assertEquals(0, bytes.readerIndex());
        return allows;
    }

    /** Whether this frame counts: so many and no more of it may come at once. */
    private void assertCounts(byte[] frame) {
        for (int i = 0; i < MOST; i++) {
            assertTrue(allows(frame), "frame " + i);
        }
        assertFalse(allows(frame));
    }

    private void assertFree(byte[] frame) {
        for (int i = 0; i < 20 * MOST; i++) {
            assertTrue(allows(frame), "frame " + i);
        }
    }

    @Test
    void framesThatCarryNothingCount() {
        assertCounts(frame(PING, 0, 0, new byte[8]));
        new FrameLimitTest().assertCounts(frame(SETTINGS, 0, 0));
        new FrameLimitTest().assertCounts(frame(PRIORITY, 0, 1, new byte[5]));
        new FrameLimitTest().assertCounts(frame(CONTINUATION, 0, 1, new byte[100]));
        new FrameLimitTest().assertCounts(frame(WINDOW_UPDATE, 0, 0, new byte[4]));
        new FrameLimitTest().assertCounts(frame(DATA, 0, 1));
        new FrameLimitTest().assertCounts(frame(DATA, 0, 1, new byte[10]));
        new FrameLimitTest().assertCounts(frame(DATA, PADDED, 1, new byte[200]));
        new FrameLimitTest().assertCounts(frame(0xfe, 0, 0, new byte[3]));
    }

    @Test
    void requestsAndBodiesDoNot() {
        assertFree(RawHttp2.get(1, "/"));
        new FrameLimitTest().assertFree(frame(DATA, 0, 1, new byte[1_000]));
        new FrameLimitTest().assertFree(frame(DATA, END_STREAM, 1, new byte[1]));
    }

    @Test
    void theyMayComeAgainLater() {
        assertCounts(frame(PING, 0, 0, new byte[8]));
        now += 1_100_000_000L;
        for (int i = 0; i < MOST - 1; i++) {
            assertTrue(allows(frame(PING, 0, 0, new byte[8])), "frame " + i);
        }
    }

    @Test
    void windowUpdatesAreFreeForAnswers() {
        byte[] update = frame(WINDOW_UPDATE, 0, 1, new byte[] {0, 0, 1, 0});
        limit.sent(1_000_000);
        for (int i = 0; i < 2 * 1_000_000 / 16_384; i++) {
            assertTrue(allows(update));
        }
        for (int stream = 1; stream < 1_000; stream += 2) {
            assertTrue(allows(RawHttp2.get(stream, "/")));
            assertTrue(allows(update, update, update));
        }
    }

    @Test
    void framesAreFoundHoweverTheyAreCut() {
        ByteBuf bytes = Unpooled.buffer();
        bytes.writeBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes());
        bytes.writeBytes(RawHttp2.post(7));
        bytes.writeBytes(frame(DATA, 0, 7, new byte[500]));
        for (int i = 0; i < MOST; i++) {
            bytes.writeBytes(frame(PING, 0, 0, new byte[8]));
        }
        while (bytes.isReadable()) {
            assertTrue(limit.allows(bytes.readSlice(1)));
        }
        assertEquals(7, limit.goAway().getInt(LAST_STREAM_AT));
        assertFalse(allows(frame(PING, 0, 0, new byte[8])));
    }
}
