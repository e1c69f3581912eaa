package news.dateline.http;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import news.dateline.budget.BudgetExceeded;
import news.dateline.budget.Spending;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.execution.Gate;
import news.dateline.http.documents.PersistedDocuments;
import news.dateline.limits.Admission;
import news.dateline.limits.Deadline;
import news.dateline.limits.Limits;
import news.dateline.limits.RequestEnd;
import news.dateline.limits.RequestLimits;
import news.dateline.limits.RunningRequest;
import news.dateline.observation.Observed;
import news.dateline.schema.DocumentCheck;

/** Answers a request: reads it, runs it, sends what came of it. */
final class Requests extends SmallRyeGraphQLAbstractHandler {

    private static final DocumentCheck BY_ADDRESS = new QueriesOnly();
    private static final DocumentCheck BY_BODY = (document, operationName) -> {};

    /** Bytes; what is shorter is written in less than a millisecond or two. */
    private static final long LONG = 256 * 1024;

    private final RequestReader reader;
    private final PersistedDocuments documents;
    private final Execution execution;
    private final Limits limits;
    private final Deadline deadline;
    private final Admission admission;
    private final WorkerExecutor writers;
    private final Response response;

    Requests(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest current,
            RequestReader reader,
            PersistedDocuments documents,
            Execution execution,
            Limits limits,
            Deadline deadline,
            Admission admission,
            WorkerExecutor writers,
            Response response) {
        super(identity, current, false);
        this.reader = reader;
        this.documents = documents;
        this.execution = execution;
        this.limits = limits;
        this.deadline = deadline;
        this.admission = admission;
        this.writers = writers;
        this.response = response;
    }

    @Override
    protected void doHandle(RoutingContext context) {
        listen(context);
        boolean isPost = context.request().method() == HttpMethod.POST;
        GraphQlRequest request =
                isPost
                        ? reader.body(ArrivingBody.of(context))
                        : reader.parameters(context.queryParams());
        RequestLimits limited = new RequestLimits(limits, request.variables());
        RequestCheck check = new RequestCheck(isPost ? BY_BODY : BY_ADDRESS, limited);
        Map<Object, Object> surroundings = new HashMap<>(getMetaData(context));
        String document = document(request);
        RunningRequest running = deadline.watch(context, surroundings);
        Observed.of(context).runs(document, limited, running);
        surroundings.put(Gate.class, (Gate) () -> admission.let(context, limited.cost(), running));
        execution
                .run(request.withDocument(document), surroundings, check)
                .thenCompose(result -> written(context, request, limited, running, result))
                .exceptionally(failure -> stopped(context, request, limited, running, failure))
                .whenComplete((answer, failure) -> send(context, answer, failure));
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

    /** A long answer takes a while, in which the event loop serves others. */
    private CompletionStage<Answer> written(
            RoutingContext context,
            GraphQlRequest request,
            RequestLimits limits,
            RunningRequest running,
            ExecutionResult result) {
        if (running.spending().expectedBytes() < LONG) {
            return CompletableFuture.completedFuture(
                    answer(context, request, limits, running, result));
        }
        return writers.executeBlocking(
                        () -> answer(context, request, limits, running, result), false)
                .toCompletionStage();
    }

    /** Of a request that exceeded a budget the rest is no answer. */
    private static Answer answer(
            RoutingContext context,
            GraphQlRequest request,
            RequestLimits limits,
            RunningRequest running,
            ExecutionResult result) {
        running.failIfExceeded();
        Spending spending = running.spending();
        return Answer.of(
                result,
                Negotiation.of(context),
                spending,
                asksForCost(request) ? () -> limits.told(spending) : Map::of);
    }

    private static boolean asksForCost(GraphQlRequest request) {
        return Boolean.TRUE.equals(request.extensions().get("cost"));
    }

    /** What a budget has ended says what was used, too, if that is asked for. */
    private static Answer stopped(
            RoutingContext context,
            GraphQlRequest request,
            RequestLimits limits,
            RunningRequest running,
            Throwable failure) {
        if (cause(failure) instanceof BudgetExceeded why && why.code() != ErrorCode.UNAVAILABLE) {
            return Answer.stopped(
                    why.error(limits.place(why.path())),
                    Negotiation.of(context),
                    asksForCost(request) ? limits.told(running.spending()) : Map.of());
        }
        throw new CompletionException(cause(failure));
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    private void send(RoutingContext context, Answer answer, Throwable failure) {
        if (failure != null) {
            context.fail(cause(failure));
            return;
        }
        try {
            response.send(context, answer);
        } catch (RuntimeException | Error e) {
            context.fail(e);
        }
    }
}
