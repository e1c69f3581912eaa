package news.dateline.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import news.dateline.observation.Observed;
import news.dateline.observation.Observers;

/** Sends answers, with the headers that belong to them. */
final class Response {

    private static final int NOT_MODIFIED = 304;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Caching caching;
    private final Observers observers;

    Response(Caching caching, Observers observers) {
        this.caching = caching;
        this.observers = observers;
    }

    void send(RoutingContext context, Answer answer) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            left(context);
            return;
        }
        observers.tell(
                Observed.of(context)
                        .answered(
                                answer.status(),
                                answer.hasData(),
                                answer.errors(),
                                answer.body().length));
        boolean isKept = request.method() != HttpMethod.POST && answer.isWhole();
        response.setStatusCode(answer.status())
                .putHeader("Cache-Control", caching.control(request, isKept))
                .putHeader("Vary", "Accept, Accept-Encoding")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (answer.status() == METHOD_NOT_ALLOWED) {
            response.putHeader("Allow", OtherMethods.ALLOWED);
        }
        if (answer.status() == UNAVAILABLE) {
            response.putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (isKept && isKnown(request, response, answer)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader("Content-Type", answer.type().header());
        end(request, response, answer.body());
    }

    /** Nobody waits for an answer any more. */
    void left(RoutingContext context) {
        observers.tell(Observed.of(context).left());
    }

    private static boolean isKnown(
            HttpServerRequest request, HttpServerResponse response, Answer answer) {
        String coding = request.getHeader("Accept-Encoding");
        boolean isCompressed = coding != null && !coding.equals("identity");
        String tag = Caching.tag(answer.body(), isCompressed);
        response.putHeader("ETag", tag);
        return Caching.isKnown(request.getHeader("If-None-Match"), tag);
    }

    private static void end(HttpServerRequest request, HttpServerResponse response, byte[] body) {
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(body.length)).end();
            return;
        }
        response.end(Buffer.buffer(body));
    }
}
