package news.dateline.http;

import java.util.concurrent.CompletionException;

import graphql.ExecutionResult;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import news.dateline.schema.DocumentCheck;

/** Answers a request: reads it, runs it, sends what came of it. */
final class Requests extends SmallRyeGraphQLAbstractHandler {

    private static final DocumentCheck BY_ADDRESS = new QueriesOnly();
    private static final DocumentCheck BY_BODY = (document, operationName) -> {};

    private final RequestReader reader;
    private final Execution execution;
    private final Response response;

    Requests(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest current,
            RequestReader reader,
            Execution execution,
            Response response) {
        super(identity, current, false);
        this.reader = reader;
        this.execution = execution;
        this.response = response;
    }

    @Override
    protected void doHandle(RoutingContext context) {
        boolean isPost = context.request().method() == HttpMethod.POST;
        GraphQlRequest request =
                isPost
                        ? reader.body(context.body().buffer())
                        : reader.parameters(context.queryParams());
        if (request.document() == null || request.document().isBlank()) {
            throw Refusal.badRequest("query is missing: the text of the GraphQL document to run.");
        }
        execution
                .run(request, getMetaData(context), isPost ? BY_BODY : BY_ADDRESS)
                .whenComplete((result, failure) -> send(context, result, failure));
    }

    private void send(RoutingContext context, ExecutionResult result, Throwable failure) {
        if (failure != null) {
            context.fail(failure instanceof CompletionException ? failure.getCause() : failure);
            return;
        }
        response.send(context, Answer.of(result, Negotiation.of(context)));
    }
}
