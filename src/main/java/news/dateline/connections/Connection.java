package news.dateline.connections;

import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;

/** One open connection, and for how long the server has been waiting for its client. */
final class Connection {

    /** An answer over HTTP/2 may take so long; requests have a deadline of 10 s by default. */
    private static final long HTTP2_PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final Channel channel;
    private volatile long waitingSince = System.nanoTime();
    private volatile boolean isHttp2;
    private volatile int unanswered;

    Connection(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }

    /** Over HTTP/2, requests are not counted here: it waits if nothing was written for a while. */
    void speaksHttp2() {
        isHttp2 = true;
    }

    boolean isHttp2() {
        return isHttp2;
    }

    /** A whole request has arrived. Runs on the event loop of the connection, as the next. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void asked() {
        unanswered++;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void answered() {
        unanswered = Math.max(0, unanswered - 1);
        waitingSince = System.nanoTime();
    }

    void wrote() {
        if (isHttp2) {
            waitingSince = System.nanoTime();
        }
    }

    /** How long the server has been waiting for the client; negative if it does not wait. */
    long waitingNanos(long now) {
        long nanos = now - waitingSince;
        if (isHttp2) {
            return nanos > HTTP2_PATIENCE_NANOS ? nanos : -1;
        }
        return unanswered > 0 ? -1 : nanos;
    }

    void close() {
        channel.close();
    }
}
