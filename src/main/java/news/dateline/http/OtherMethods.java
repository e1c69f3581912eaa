package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Says which methods there are. */
final class OtherMethods implements Handler<RoutingContext> {

    static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private static final int NO_CONTENT = 204;
    private static final int METHOD_NOT_ALLOWED = 405;

    @Override
    public void handle(RoutingContext context) {
        if (context.request().method() != HttpMethod.OPTIONS) {
            throw new Refusal(METHOD_NOT_ALLOWED, "Send queries by POST or GET.");
        }
        context.response().setStatusCode(NO_CONTENT).putHeader("Allow", ALLOWED).end();
    }
}
