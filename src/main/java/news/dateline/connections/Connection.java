package news.dateline.connections;

import io.netty.channel.Channel;

/** One open connection, and for how long the server has been waiting for its client. */
final class Connection {

    private final Channel channel;
    private volatile long waitingSince = System.nanoTime();
    private volatile boolean isHttp2;
    private volatile boolean isArriving;
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

    /** The head of a request has arrived. Runs on the event loop of the connection, as the next. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void begun() {
        isArriving = true;
        unanswered++;
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

    void wrote() {
        if (isHttp2) {
            waitingSince = System.nanoTime();
        }
    }

    /** Whether an answer is still to come, or to be written to its end. */
    boolean hasUnanswered() {
        return unanswered > 0;
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
        long nanos = now - waitingSince;
        if (isHttp2) {
            return nanos > http2Patience ? nanos : -1;
        }
        return unanswered > (isArriving ? 1 : 0) ? -1 : nanos;
    }

    void close() {
        channel.close();
    }
}
