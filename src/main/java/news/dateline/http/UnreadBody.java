package news.dateline.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends requests that were answered before all of their body arrived. What still arrives is thrown
 * away, for a moment, so that the client can read its answer; then the stream or connection is
 * closed.
 */
final class UnreadBody {

    private static final long PATIENCE_MILLIS = 1_000;
    private static final long NO_ERROR = 0;

    private UnreadBody() {}

    /** For any address. */
    static void watch(RoutingContext context) {
        context.addEndHandler(any -> answered(context));
        context.next();
    }

    /** For the endpoint, whose answer may be on its way for long after its end is written. */
    static void watchEndpoint(RoutingContext context) {
        HttpCaller.of(context).whenOver(() -> answered(context));
        context.next();
    }

    private static void answered(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded() && !request.response().closed()) {
            // Often the end of a request without a body is read right after this.
            context.vertx()
                    .getOrCreateContext()
                    .runOnContext(now -> throwAway(context.vertx(), request));
        }
    }

    private static void throwAway(Vertx vertx, HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.resume();
        vertx.setTimer(
                PATIENCE_MILLIS,
                late -> {
                    if (!request.isEnded() && !request.response().closed()) {
                        close(request);
                    }
                });
    }

    private static void close(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(NO_ERROR);
        } else {
            request.connection().close();
        }
    }
}
