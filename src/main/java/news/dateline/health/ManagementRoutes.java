package news.dateline.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.ManagementInterface;

/**
 * Removes the CORS headers with which Quarkus allows pages of every site to read the management
 * port, so that a page in the browser of someone with access to the port cannot read it.
 */
@ApplicationScoped
class ManagementRoutes {

    private static final int RIGHT_AFTER_QUARKUS_CORS = Integer.MIN_VALUE;

    void mount(@Observes ManagementInterface management) {
        management
                .router()
                .route()
                .order(RIGHT_AFTER_QUARKUS_CORS)
                .handler(
                        context -> {
                            context.response()
                                    .headers()
                                    .remove(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN);
                            context.next();
                        });
    }
}
