package news.dateline.http;

import java.util.Locale;

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
        if (context.request().headers().getAll("Upgrade").stream().anyMatch(WebSockets::isNamed)) {
            throw ApiError.badRequest("WebSockets are not supported; send queries by POST or GET.");
        }
        context.next();
    }

    /** Also among other protocols. */
    private static boolean isNamed(String upgrade) {
        return upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }
}
