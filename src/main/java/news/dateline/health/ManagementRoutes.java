package news.dateline.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.ManagementInterface;

/**
 * Quarkus lets pages of every site read what the management port answers. A page in the browser of
 * somebody who can reach that port is not to read it for others.
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
