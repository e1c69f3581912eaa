package news.dateline.http;

import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Sends the bytes of an answer, as fast as its client reads them. Of a long answer one piece at a
 * time is on its way, and other requests have their turn between. A client that reads nothing for
 * long, or is not done after very long, loses its connection.
 */
final class Sending implements SlowAnswers.SlowAnswer {

    /** What is shorter is sent at once. */
    static final int PIECE = 64 * 1024;

    private static final long MILLIS_BEFORE_THE_FIRST_LOOK = 50;
    private static final long MILLIS_BETWEEN_LOOKS = 500;
    private static final long MILLIS_FOR_A_RESET = 1_000;
    private static final long CANCELLED = 0x8;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final byte[] bytes;
    private final Patience patience;
    private final Runnable whenSlow;
    private final SlowAnswers slow;
    private final Promise<Void> sent = Promise.promise();
    private final Context thread;
    private final long begun = System.nanoTime();
    private long moved = begun;
    private int from;
    private volatile int gone;
    private boolean isSlow;
    private boolean isSecondLook;

    /** How long a client may read nothing, and how long it may read. */
    record Patience(long stalledNanos, long allNanos) {

        boolean isOver(long begun, long moved) {
            long now = System.nanoTime();
            return now - moved > stalledNanos || now - begun > allNanos;
        }
    }

    /**
     * @param slow to which it belongs once its client is slow: when none of it has left at the
     *     first look, or not all at the second
     * @param whenSlow done then
     */
    Sending(
            Vertx vertx,
            HttpServerRequest request,
            byte[] bytes,
            Patience patience,
            SlowAnswers slow,
            Runnable whenSlow) {
        this.vertx = vertx;
        this.thread = vertx.getOrCreateContext();
        this.request = request;
        this.response = request.response();
        this.bytes = bytes;
        this.patience = patience;
        this.slow = slow;
        this.whenSlow = whenSlow;
    }

    /** Done when all bytes have left for the client, or none will any more. */
    Future<Void> start() {
        if (bytes.length > PIECE) {
            response.putHeader("Content-Length", String.valueOf(bytes.length));
        }
        nextOrFail();
        if (!sent.future().isComplete()) {
            long timer =
                    vertx.setPeriodic(
                            MILLIS_BEFORE_THE_FIRST_LOOK, MILLIS_BETWEEN_LOOKS, any -> look());
            sent.future()
                    .onComplete(
                            any -> {
                                vertx.cancelTimer(timer);
                                slow.remove(this);
                            });
        }
        return sent.future();
    }

    private void next() {
        int length = Math.min(PIECE, bytes.length - from);
        Buffer piece = Buffer.buffer(Unpooled.wrappedBuffer(bytes, from, length));
        from += length;
        if (from == bytes.length) {
            response.end(piece).onComplete(sent::tryComplete, sent::tryFail);
        } else {
            response.write(piece).onComplete(any -> goOn(), sent::tryFail);
        }
    }

    private void goOn() {
        moved = System.nanoTime();
        gone = from;
        thread.runOnContext(any -> nextOrFail());
    }

    private void nextOrFail() {
        try {
            next();
        } catch (RuntimeException | Error e) {
            sent.tryFail(e);
        }
    }

    private void look() {
        if (sent.future().isComplete()) {
            return;
        }
        if (patience.isOver(begun, moved)) {
            end(
                    "A client has read nothing for "
                            + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - moved)
                            + " s.");
        } else if (!isSlow && (gone == 0 || isSecondLook)) {
            isSlow = true;
            slow.add(this);
            whenSlow.run();
        }
        isSecondLook = true;
    }

    private void end(String why) {
        close(request);
        sent.tryFail(why);
        vertx.setTimer(MILLIS_FOR_A_RESET, any -> closeIfOpen());
    }

    /** The reset of a stream waits behind what the client does not read, and holds the answer. */
    private void closeIfOpen() {
        if (!response.closed() && request.version() == HttpVersion.HTTP_2) {
            // The orderly close of HTTP/2 would wait as well.
            channel(request).pipeline().firstContext().close();
        }
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public double bytesPerSecond() {
        return gone * 1e9 / (System.nanoTime() - begun);
    }

    @Override
    public void giveUp() {
        thread.runOnContext(
                any -> {
                    if (!sent.future().isComplete()) {
                        end("Too many clients read slowly, and this one the slowest.");
                    }
                });
    }

    /**
     * At once: an orderly end would wait until what is on its way has been read. A stream that is
     * closed is left alone: resetting it on a broken connection would tell all its other streams.
     */
    static void close(HttpServerRequest request) {
        if (request.response().closed()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(CANCELLED);
        } else {
            channel(request).close();
        }
    }

    static Channel channel(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel();
    }
}
