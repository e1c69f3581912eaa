package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Shows GraphiQL to whoever opens the endpoint's plain address in a browser. */
final class Browsers implements Handler<RoutingContext> {

    private static final String GRAPHIQL = "/graphiql/";
    private static final int SEE_OTHER = 303;

    @Override
    public void handle(RoutingContext context) {
        boolean asksNothing = context.request().query() == null;
        if (asksNothing
                && Accepted.of(context.request().headers().getAll("Accept")).prefersHtml()) {
            context.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader("Location", GRAPHIQL)
                    .putHeader("Vary", "Accept")
                    .putHeader("Cache-Control", "no-store")
                    .end();
            return;
        }
        context.next();
    }
}
