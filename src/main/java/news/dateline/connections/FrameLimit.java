package news.dateline.connections;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.Http2Error;

/**
 * Reads the heads of the HTTP/2 frames that a client sends, and bounds how many of them a second
 * carry neither a request nor a piece of a body: each costs the server work and the client next to
 * nothing. Resets of streams are bounded by Vert.x, requests by the number of streams.
 */
final class FrameLimit {

    static final String TOO_MANY =
            "Too many frames that carry neither a request nor a body"
                    + " (dateline.connections.frames).";

    private static final int HEAD = 9;
    private static final int GO_AWAY_HEAD = 17;
    private static final int PREFACE = 24;
    private static final int TYPE_AT = 3;
    private static final int FLAGS_AT = 4;
    private static final int STREAM_AT = 5;

    private static final int DATA = 0x0;
    private static final int HEADERS = 0x1;
    private static final int RST_STREAM = 0x3;
    private static final int GO_AWAY = 0x7;
    private static final int WINDOW_UPDATE = 0x8;
    private static final int END_STREAM = 0x1;
    private static final int PADDED = 0x8;

    /** A DATA frame that is shorter, or may be so without its padding, carries next to nothing. */
    private static final int SMALL = 64;

    /** Clients send these updates for each piece of an answer that they have read. */
    private static final int UPDATES_A_REQUEST = 4;

    private static final int BYTES_AN_UPDATE = 2_048;
    private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final long nanosAFrame;
    private final LongSupplier clock;
    private final byte[] head = new byte[HEAD];
    private boolean hasBegun;
    private int headRead;
    private long toSkip;
    private long updates;
    private long unpaidBytes;
    private long paidUntil;
    private int lastStream;

    /**
     * @param most such frames in a second
     * @param clock nanoseconds
     */
    FrameLimit(int most, LongSupplier clock) {
        this.nanosAFrame = WINDOW_NANOS / most;
        this.clock = clock;
        this.paidUntil = clock.getAsLong();
    }

    /** The server has written so many bytes, for which window updates may come back. */
    void sent(int bytes) {
        unpaidBytes += bytes;
        updates += unpaidBytes / BYTES_AN_UPDATE;
        unpaidBytes %= BYTES_AN_UPDATE;
    }

    /** Whether what arrives now, which is left unread, stays within the limit. */
    boolean allows(ByteBuf bytes) {
        int at = bytes.readerIndex();
        int end = bytes.writerIndex();
        while (at < end) {
            if (!hasBegun) {
                hasBegun = true;
                // No frame begins with this byte: it would be longer than frames may be.
                toSkip = bytes.getByte(at) == 'P' ? PREFACE : 0;
            }
            if (toSkip > 0) {
                int skipped = (int) Math.min(toSkip, end - at);
                toSkip -= skipped;
                at += skipped;
                continue;
            }
            head[headRead++] = bytes.getByte(at++);
            if (headRead == HEAD) {
                headRead = 0;
                int length = number(0, TYPE_AT);
                toSkip = length;
                if (!allows(head[TYPE_AT], head[FLAGS_AT], length)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean allows(int type, int flags, int length) {
        if (type == HEADERS) {
            lastStream = Math.max(lastStream, number(STREAM_AT, HEAD) & Integer.MAX_VALUE);
            updates += UPDATES_A_REQUEST;
            return true;
        }
        if (type == WINDOW_UPDATE && updates > 0) {
            updates--;
            return true;
        }
        return type == RST_STREAM || type == DATA && isUseful(flags, length) || isInTime();
    }

    private static boolean isUseful(int flags, int length) {
        return (flags & END_STREAM) != 0 || length >= SMALL && (flags & PADDED) == 0;
    }

    private boolean isInTime() {
        long now = clock.getAsLong();
        paidUntil = (paidUntil - now > 0 ? paidUntil : now) + nanosAFrame;
        return paidUntil - now <= WINDOW_NANOS;
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number << 8 | head[i] & 0xff;
        }
        return number;
    }

    /** What ends a connection beyond the limit; with the number of its last request's stream. */
    ByteBuf goAway() {
        byte[] why = TOO_MANY.getBytes(StandardCharsets.US_ASCII);
        return Unpooled.buffer(GO_AWAY_HEAD + why.length)
                .writeMedium(Long.BYTES + why.length)
                .writeByte(GO_AWAY)
                .writeByte(0)
                .writeInt(0)
                .writeInt(lastStream)
                .writeInt((int) Http2Error.ENHANCE_YOUR_CALM.code())
                .writeBytes(why);
    }
}
