package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Settles the form of the answer before anything else is done for a request. */
final class Negotiation implements Handler<RoutingContext> {

    private static final int NOT_ACCEPTABLE = 406;

    @Override
    public void handle(RoutingContext context) {
        Accepted accepted = Accepted.of(context.request().headers().getAll("Accept"));
        MediaType type =
                accepted.answer()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                NOT_ACCEPTABLE,
                                                "Responses are application/graphql-response+json or"
                                                        + " application/json, in UTF-8; the Accept header allows"
                                                        + " neither."));
        context.put(MediaType.class.getName(), type);
        context.next();
    }

    /** What was settled; JSON if the request failed before. */
    static MediaType of(RoutingContext context) {
        MediaType type = context.get(MediaType.class.getName());
        return type == null ? MediaType.JSON : type;
    }
}
