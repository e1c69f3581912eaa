package news.dateline.http;

import java.time.Duration;
import java.util.List;

import io.netty.handler.codec.http2.Http2Exception;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import news.dateline.hash.EntityTag;
import news.dateline.observation.Observed;
import news.dateline.observation.Observers;
import org.jboss.logging.Logger;

/** Sends answers, with the headers that belong to them. */
final class Response {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int UNAUTHORIZED = 401;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;

    static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private static final String RETRY_AFTER_SECONDS = "5";

    private static final Logger LOG = Logger.getLogger(Response.class);

    private final String lifetime;
    private final Observers observers;
    private final Sending.Patience patience;
    private final SlowAnswers slow;

    /**
     * @param maxAge how long caches may answer without asking
     */
    Response(Duration maxAge, Observers observers, Sending.Patience patience, SlowAnswers slow) {
        this.lifetime = maxAge.isZero() ? "no-cache" : "max-age=" + maxAge.toSeconds();
        this.observers = observers;
        this.patience = patience;
        this.slow = slow;
    }

    void send(RoutingContext context, Answer unframed) {
        Answer answer = unframed.framed();
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed() || HttpCaller.of(context).hasLeft()) {
            left(context);
            return;
        }
        Observed seen =
                Observed.of(context)
                        .answered(
                                answer.status(),
                                answer.hasData(),
                                answer.errors(),
                                answer.body().length);
        boolean isKept = isKept(context, answer);
        boolean isShared = isShared(context, answer);
        RateLimitHeaders.write(context, isShared);
        response.setStatusCode(answer.status())
                .putHeader("Cache-Control", isKept ? cacheControl(isShared) : "no-store")
                .putHeader("Vary", "Accept, Accept-Encoding, Authorization")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (!answer.cacheTags().isEmpty()) {
            response.putHeader("Cache-Tag", String.join(",", answer.cacheTags()));
        }
        if (answer.status() == METHOD_NOT_ALLOWED) {
            response.putHeader("Allow", ALLOWED);
        }
        if (answer.status() == UNAUTHORIZED) {
            response.putHeader("WWW-Authenticate", Credentials.challenge(request));
        }
        if (answer.status() == UNAVAILABLE) {
            response.putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (isKept && isKnown(request, response, answer)) {
            observers.tell(seen);
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader("Content-Type", answer.type().header());
        if (request.method() == HttpMethod.HEAD) {
            observers.tell(seen);
            response.putHeader("Content-Length", String.valueOf(answer.body().length)).end();
            return;
        }
        send(context, answer.body(), seen);
    }

    private static boolean isKept(RoutingContext context, Answer answer) {
        return context.request().method() != HttpMethod.POST
                && answer.isWhole()
                && answer.type() != MediaType.EVENT_STREAM
                && !RateLimitHeaders.isInBody(context);
    }

    /** Whether caches may keep it for anybody. */
    static boolean isShared(RoutingContext context, Answer answer) {
        return isKept(context, answer) && !Credentials.areIn(context.request());
    }

    /**
     * Of a GET without errors. A caller that has logged in may write, and then reads what it has
     * written: its browser must revalidate each time, whatever is configured.
     */
    private String cacheControl(boolean isShared) {
        return isShared ? "public, " + lifetime : "private, no-cache";
    }

    /** Of a long answer it is not known before its end whether it is sent. */
    private void send(RoutingContext context, byte[] body, Observed seen) {
        boolean isLong = body.length > Sending.PIECE;
        if (!isLong) {
            observers.tell(seen);
        }
        HttpCaller caller = HttpCaller.of(context);
        caller.sending();
        new Sending(context.vertx(), context.request(), body, patience, slow, caller::tellSlow)
                .start()
                .onComplete(
                        sent -> {
                            caller.sent();
                            if (sent.failed()) {
                                notSent(context, sent.cause(), isLong);
                            } else if (isLong) {
                                observers.tell(seen);
                            }
                        });
    }

    /** What went wrong cannot be told: the client sees that its connection ends. */
    void notSent(RoutingContext context, Throwable why, boolean isToBeTold) {
        boolean isOurFault =
                !context.response().closed()
                        && (why instanceof Error || why instanceof RuntimeException)
                        && !(why instanceof VertxException)
                        && !isOfItsStream(context.request(), why);
        if (isOurFault) {
            LOG.errorf(why, "A response could not be sent; its connection is closed.");
        }
        if (isToBeTold) {
            Observed seen = Observed.of(context);
            observers.tell(isOurFault ? seen.failed() : seen.left());
        }
        Sending.close(context.request());
    }

    /**
     * By HTTP/2 a client may take fewer headers than answers have, or break its stream while the
     * answer is being written.
     */
    private static boolean isOfItsStream(HttpServerRequest request, Throwable why) {
        return why instanceof Http2Exception
                || request.version() == HttpVersion.HTTP_2 && why instanceof IllegalStateException;
    }

    /** The response to a subscription has begun, which is all that is recorded of the request. */
    void begun(RoutingContext context) {
        RateLimitHeaders.write(context, false);
        observers.tell(Observed.of(context).answered(OK, true, List.of(), 0));
    }

    /** Nobody waits for an answer any more. */
    void left(RoutingContext context) {
        observers.tell(Observed.of(context).left());
    }

    private static boolean isKnown(
            HttpServerRequest request, HttpServerResponse response, Answer answer) {
        String coding = request.getHeader("Accept-Encoding");
        boolean isCompressed = coding != null && !coding.equals("identity");
        String tag = EntityTag.of(answer.body(), isCompressed);
        response.putHeader("ETag", tag);
        return EntityTag.isIn(request.getHeader("If-None-Match"), tag);
    }
}
