package news.dateline.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;

/** Answers what was refused on the way, or went wrong, in the words of GraphQL. */
final class Failed implements Handler<RoutingContext> {

    private static final int TOO_LARGE = 413;

    private final Response response;
    private final long largestBody;

    Failed(Response response, long largestBody) {
        this.response = response;
        this.largestBody = largestBody;
    }

    @Override
    public void handle(RoutingContext context) {
        response.send(context, answer(context, Negotiation.of(context)));
    }

    private Answer answer(RoutingContext context, MediaType type) {
        if (context.failure() instanceof Refusal refusal) {
            return Answer.of(refusal, type);
        }
        int status = context.statusCode();
        if (status == TOO_LARGE) {
            String message = "The body is larger than %d bytes, which is the limit.";
            return refused(status, message.formatted(largestBody), type);
        }
        if (status >= 400 && status < 500) {
            return refused(status, "The request cannot be read.", type);
        }
        return Answer.ofFailure(ErrorReport.of(context.failure()), type);
    }

    private static Answer refused(int status, String message, MediaType type) {
        return Answer.of(Refusal.of(status, ErrorCode.BAD_REQUEST, message), type);
    }
}
