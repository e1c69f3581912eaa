package news.dateline.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Takes requests in JSON before SmallRye's own endpoint does; what is no such request goes there.
 */
@ApplicationScoped
class Endpoint {

    private static final String PATH = "/graphql";
    private static final int BEFORE_SMALLRYE = -1;
    private static final long LARGEST_BODY = 1024 * 1024;

    private final CurrentVertxRequest current;
    private final Instance<CurrentIdentityAssociation> identity;

    Endpoint(CurrentVertxRequest current, Instance<CurrentIdentityAssociation> identity) {
        this.current = current;
        this.identity = identity;
    }

    void mount(@Observes Router router) {
        CurrentIdentityAssociation association = identity.isResolvable() ? identity.get() : null;
        router.route(HttpMethod.POST, PATH)
                .order(BEFORE_SMALLRYE)
                .consumes("application/json")
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .handler(new JsonRequests(association, current));
    }
}
