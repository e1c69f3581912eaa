package news.dateline.http;

import java.util.Locale;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;

/**
 * Refuses what {@code socket.Sockets} does not take for a WebSocket but SmallRye might: it would
 * run any document there, past all that is settled here.
 */
final class WebSockets implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext context) {
        if (context.request().headers().getAll("Upgrade").stream().anyMatch(WebSockets::isNamed)) {
            throw ApiError.badRequest(
                    "A WebSocket begins with GET /graphql by HTTP/1.1 and the header Upgrade: websocket.");
        }
        context.next();
    }

    /** Also among other protocols. */
    private static boolean isNamed(String upgrade) {
        return upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }
}
