package news.dateline.connections;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.AttributeKey;
import org.jspecify.annotations.Nullable;

/** One open connection, and for how long the server has been waiting for its client. */
final class Connection {

    static final AttributeKey<Connection> KEY = AttributeKey.valueOf(Connection.class.getName());

    private final Channel channel;
    private final Connections all;
    private volatile long waitingSince = System.nanoTime();
    private volatile @Nullable Http2 http2;
    private volatile boolean isArriving;
    private volatile int unanswered;
    private final AtomicInteger lasting = new AtomicInteger();

    /** What a connection by HTTP/2 can be told when the server ends. From any thread. */
    interface Http2 {

        /** Its client is to send what comes next by another connection; what comes is answered. */
        void announceEnd();

        /** No stream is taken any more; when the open ones are answered, it is closed. */
        void end(long patienceMillis);

        /** At once, though told; an orderly end would wait for a client that does not read. */
        void close();

        /**
         * What is sent on this stream has no end.
         *
         * @return undoes it
         */
        Runnable lasts(int stream);
    }

    Connection(Channel channel, Connections all) {
        this.channel = channel;
        this.all = all;
        channel.attr(KEY).set(this);
    }

    Channel channel() {
        return channel;
    }

    /** To which it belongs. */
    Connections all() {
        return all;
    }

    /** From here on streams are counted; what came by HTTP/1 before is one of them. */
    void speaksHttp2(Http2 itself) {
        unanswered = 0;
        isArriving = false;
        http2 = itself;
    }

    /** Null if it is no connection by HTTP/2. */
    @Nullable Http2 http2() {
        return http2;
    }

    /** A request begins to arrive. Runs on the event loop of the connection, as the next two. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void begun() {
        unanswered++;
        if (http2 == null) {
            isArriving = true;
        } else {
            waitingSince = System.nanoTime();
        }
    }

    /** The whole request has arrived; its answer may have been sent before that. */
    void arrived() {
        isArriving = false;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void answered() {
        unanswered = Math.max(0, unanswered - 1);
        waitingSince = System.nanoTime();
    }

    /** How many answers are still to come, or to be written to their end. */
    int unanswered() {
        return unanswered;
    }

    /** Whether a request by HTTP/1 has arrived in part. */
    boolean isArriving() {
        return isArriving;
    }

    /**
     * Something is sent on it that has no end, so that the server does not wait for its client.
     *
     * @return undoes it
     * @throws news.dateline.errors.ApiError if too many connections last
     */
    Runnable lasts() {
        if (lasting.get() == 0) {
            all.beginsToLast(this);
        }
        lasting.incrementAndGet();
        return this::ceasesToLast;
    }

    private void ceasesToLast() {
        if (lasting.decrementAndGet() == 0) {
            waitingSince = System.nanoTime();
            all.ceasesToLast(this);
        }
    }

    /** Between a request that is answered and the next one. */
    boolean isIdle() {
        return unanswered == 0 && !isArriving;
    }

    /**
     * How long the server has been waiting for the client; negative if it does not wait.
     *
     * @param http2Patience nanoseconds that an answer over HTTP/2 may take
     */
    long waitingNanos(long now, long http2Patience) {
        if (lasting.get() > 0) {
            return -1;
        }
        long nanos = now - waitingSince;
        if (http2 != null) {
            return unanswered == 0 || nanos > http2Patience ? nanos : -1;
        }
        return unanswered > (isArriving ? 1 : 0) ? -1 : nanos;
    }

    void close() {
        Http2 known = http2;
        if (known != null) {
            known.close();
            return;
        }
        channel.close();
        // Vert.x waits for ten seconds for a WebSocket's client that does not answer.
        channel.eventLoop().schedule(this::closeAtOnce, 1, TimeUnit.SECONDS);
    }

    private void closeAtOnce() {
        ChannelHandlerContext first = channel.pipeline().firstContext();
        if (first != null) {
            first.close();
        }
    }
}
