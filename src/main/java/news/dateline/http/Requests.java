package news.dateline.http;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;

import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.http.documents.PersistedDocuments;
import news.dateline.limits.Deadline;
import news.dateline.limits.Limits;
import news.dateline.limits.RequestEnd;
import news.dateline.limits.RequestLimits;
import news.dateline.observation.Observed;
import news.dateline.schema.DocumentCheck;

/** Answers a request: reads it, runs it, sends what came of it. */
final class Requests extends SmallRyeGraphQLAbstractHandler {

    private static final DocumentCheck BY_ADDRESS = new QueriesOnly();
    private static final DocumentCheck BY_BODY = (document, operationName) -> {};

    private final RequestReader reader;
    private final PersistedDocuments documents;
    private final Execution execution;
    private final Limits limits;
    private final Deadline deadline;
    private final Response response;

    Requests(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest current,
            RequestReader reader,
            PersistedDocuments documents,
            Execution execution,
            Limits limits,
            Deadline deadline,
            Response response) {
        super(identity, current, false);
        this.reader = reader;
        this.documents = documents;
        this.execution = execution;
        this.limits = limits;
        this.deadline = deadline;
        this.response = response;
    }

    @Override
    protected void doHandle(RoutingContext context) {
        listen(context);
        boolean isPost = context.request().method() == HttpMethod.POST;
        GraphQlRequest request =
                isPost
                        ? reader.body(context.body().buffer())
                        : reader.parameters(context.queryParams());
        RequestLimits limited = new RequestLimits(limits, request.variables());
        RequestCheck check = new RequestCheck(isPost ? BY_BODY : BY_ADDRESS, limited);
        Map<Object, Object> surroundings = new HashMap<>(getMetaData(context));
        String document = document(request);
        Observed.of(context).runs(document, limited, deadline.watch(context, surroundings));
        execution
                .run(request.withDocument(document), surroundings, check)
                .thenApply(result -> withCost(request, limited, result))
                .whenComplete((result, failure) -> send(context, result, failure));
    }

    /** SmallRye's handler has just begun to listen alone, to end what CDI calls a request. */
    private static void listen(RoutingContext context) {
        RequestEnd end = RequestEnd.of(context);
        end.listen();
        end.then(
                () -> {
                    SmallRyeContextManager.clearCurrentSmallRyeContext();
                    Arc.container().requestContext().terminate();
                });
    }

    private String document(GraphQlRequest request) {
        String text =
                documents.text(request.document(), request.documentId(), request.extensions());
        if (text == null || text.isBlank()) {
            throw ApiError.badRequest("query is missing: the text of the GraphQL document to run.");
        }
        return text;
    }

    private static ExecutionResult withCost(
            GraphQlRequest request, RequestLimits limits, ExecutionResult result) {
        boolean isAsked = Boolean.TRUE.equals(request.extensions().get("cost"));
        return isAsked && result.isDataPresent()
                ? result.transform(builder -> builder.extensions(limits.told()))
                : result;
    }

    private void send(RoutingContext context, ExecutionResult result, Throwable failure) {
        if (failure != null) {
            context.fail(failure instanceof CompletionException ? failure.getCause() : failure);
            return;
        }
        try {
            response.send(context, Answer.of(result, Negotiation.of(context)));
        } catch (RuntimeException e) {
            context.fail(e);
        }
    }
}
