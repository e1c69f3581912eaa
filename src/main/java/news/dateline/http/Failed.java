package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorReport;

/** Answers what was refused on the way, or went wrong, in the words of GraphQL. */
final class Failed implements Handler<RoutingContext> {

    private final Response response;

    Failed(Response response) {
        this.response = response;
    }

    @Override
    public void handle(RoutingContext context) {
        if (isLeft(context)) {
            response.left(context);
            return;
        }
        try {
            response.send(context, Answer.of(reason(context), Negotiation.of(context)));
        } catch (RuntimeException | Error e) {
            response.notSent(context, e, true);
        }
    }

    /** By a client that does not wait for an answer, and may not have sent all of its question. */
    private static boolean isLeft(RoutingContext context) {
        return context.response().closed() || HttpCaller.isOfTheConnection(context.failure());
    }

    private ApiError reason(RoutingContext context) {
        int status = context.statusCode();
        if (context.failure() instanceof ApiError known) {
            return known;
        }
        ApiError refused = Credentials.refused(context.failure());
        if (refused != null) {
            return refused;
        }
        if (status >= 400 && status < 500) {
            return new Refusal(status, "The request cannot be read.");
        }
        return ErrorReport.known(context.failure());
    }
}
