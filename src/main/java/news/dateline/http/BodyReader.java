package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Collects the bodies of requests. Vert.x' own handler would collect any number of them for any
 * time, and allocate what their headers promise.
 */
final class BodyReader implements Handler<RoutingContext> {

    private static final int EXPECTATION_FAILED = 417;

    private final ArrivingBodies arriving;
    private final LargeBodies large;

    BodyReader(ArrivingBodies arriving, LargeBodies large) {
        this.arriving = arriving;
        this.large = large;
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        long largest = large.limit(context);
        if (announcedLength(request) > largest) {
            throw Refusal.tooLarge(largest);
        }
        String expected = request.getHeader("Expect");
        if (expected != null && request.version() != HttpVersion.HTTP_1_0) {
            if (!expected.equalsIgnoreCase("100-continue")) {
                throw new Refusal(
                        EXPECTATION_FAILED, "The only supported Expect header is 100-continue.");
            }
            context.response().writeContinue();
        }
        if (request.isEnded()) {
            context.next();
            return;
        }
        new ArrivingBody(context, arriving, large, largest).read();
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            // Beyond a long; the decoder lets only digits pass.
            return Long.MAX_VALUE;
        }
    }
}
