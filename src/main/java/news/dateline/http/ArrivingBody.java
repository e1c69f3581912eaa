package news.dateline.http;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;

/** One request body that the client is still sending. Runs on the event loop of its request. */
final class ArrivingBody {

    private static final String KEY = ArrivingBody.class.getName();
    private static final int BAD_REQUEST = 400;

    private final RoutingContext context;
    private final Context eventLoop;
    private final ArrivingBodies all;
    private final LargeBodies large;
    private final long largest;
    private final long begun = System.nanoTime();
    private final Buffer bytes = Buffer.buffer();
    private boolean isCut;
    private boolean over;

    ArrivingBody(RoutingContext context, ArrivingBodies all, LargeBodies large, long largest) {
        this.context = context;
        this.eventLoop = context.vertx().getOrCreateContext();
        this.all = all;
        this.large = large;
        this.largest = largest;
    }

    void read() {
        HttpServerRequest request = context.request();
        request.exceptionHandler(this::fail).endHandler(end -> complete()).handler(this::take);
        all.begin(this);
        all.grow(this, ArrivingBodies.BYTES_BESIDE_THE_BODY);
        request.resume();
    }

    private void take(Buffer chunk) {
        if (over) {
            return;
        }
        if (bytes.length() + chunk.length() > largest) {
            finish();
            context.fail(Refusal.tooLarge(largest));
            return;
        }
        if (all.grow(this, chunk.length())) {
            bytes.appendBuffer(chunk);
        } else {
            // It is given up, and whoever does so answers, if only after its end has come too.
            isCut = true;
        }
    }

    private void complete() {
        if (over || isCut) {
            return;
        }
        finish();
        try {
            large.count(bytes.length(), HttpCaller.of(context)::whenOver);
        } catch (ApiError full) {
            context.fail(full);
            return;
        }
        context.put(KEY, bytes);
        context.next();
    }

    private void fail(Throwable failure) {
        if (over) {
            return;
        }
        finish();
        if (HttpCaller.isOfTheConnection(failure)) {
            context.fail(failure);
        } else {
            // The body cannot be read: Netty says so by exceptions of many kinds.
            context.fail(BAD_REQUEST, failure);
        }
    }

    /** From any thread: this body is given up, and its client is told why. */
    void giveUp(ApiError why) {
        eventLoop.runOnContext(
                now -> {
                    if (!over) {
                        finish();
                        context.fail(why);
                    }
                });
    }

    private void finish() {
        over = true;
        all.remove(this);
    }

    /** What the client sent; nothing if it sent no body. */
    static byte[] of(RoutingContext context) {
        Buffer bytes = context.get(KEY);
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    long begun() {
        return begun;
    }
}
