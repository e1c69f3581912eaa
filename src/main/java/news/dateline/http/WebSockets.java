package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;

/**
 * Refuses them as long as there are no subscriptions: SmallRye would run any document there, past
 * all that is settled here.
 */
final class WebSockets implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext context) {
        if ("websocket".equalsIgnoreCase(context.request().getHeader("Upgrade"))) {
            throw ApiError.badRequest("There are no WebSockets here; send queries by POST or GET.");
        }
        context.next();
    }
}
