package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ErrorCode;

/** Says which methods there are. */
final class OtherMethods implements Handler<RoutingContext> {

    private static final int NO_CONTENT = 204;
    private static final int METHOD_NOT_ALLOWED = 405;

    @Override
    public void handle(RoutingContext context) {
        context.response().putHeader("Allow", "GET, HEAD, POST, OPTIONS");
        if (context.request().method() != HttpMethod.OPTIONS) {
            throw Refusal.of(
                    METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, "Send queries by POST or GET.");
        }
        context.response().setStatusCode(NO_CONTENT).end();
    }
}
