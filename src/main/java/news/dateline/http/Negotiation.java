package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Settles the form of the answer before anything else is done for a request. Whoever opens the
 * plain address in a browser is led to GraphiQL.
 */
final class Negotiation implements Handler<RoutingContext> {

    private static final String GRAPHIQL = "/graphiql/";
    private static final String TAKES_EVENTS = Negotiation.class.getName() + ".events";
    private static final int SEE_OTHER = 303;
    private static final int NOT_ACCEPTABLE = 406;

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Accepted accepted = Accepted.of(request.headers().getAll("Accept"));
        boolean isPlainAddress = request.method() == HttpMethod.GET && request.query() == null;
        if (isPlainAddress && accepted.prefersHtml()) {
            context.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader("Location", GRAPHIQL)
                    .putHeader("Vary", "Accept")
                    .putHeader("Cache-Control", "no-store")
                    .end();
            return;
        }
        context.put(TAKES_EVENTS, accepted.takesEvents());
        MediaType type = accepted.answer().orElseThrow(Negotiation::notAcceptable);
        context.put(MediaType.class.getName(), type);
        context.next();
    }

    private static Refusal notAcceptable() {
        return new Refusal(
                NOT_ACCEPTABLE,
                "Responses are application/graphql-response+json, application/json or"
                        + " text/event-stream, in UTF-8; the Accept header allows none of them.");
    }

    /** Whether a subscription can be answered. */
    static boolean takesEvents(RoutingContext context) {
        return Boolean.TRUE.equals(context.get(TAKES_EVENTS));
    }

    /** What was settled; JSON if the request failed before. */
    static MediaType of(RoutingContext context) {
        MediaType type = context.get(MediaType.class.getName());
        return type == null ? MediaType.JSON : type;
    }
}
