package news.dateline.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** A WebSocket that sends one message and stays open. */
@ApplicationScoped
class TrialSocket {

    void mount(@Observes Router router) {
        router.route("/trial/socket").handler(TrialSocket::open);
    }

    private static void open(RoutingContext context) {
        context.request().toWebSocket().onSuccess(TrialSocket::greet).onFailure(context::fail);
    }

    private static void greet(ServerWebSocket socket) {
        socket.writeTextMessage("open");
    }
}
