package news.dateline.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import io.vertx.core.Handler;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import news.dateline.observation.Observed;
import news.dateline.operation.Operation;
import news.dateline.operation.OperationRequest;
import news.dateline.operation.OperationResult;
import news.dateline.operation.OperationService;
import news.dateline.ratelimit.Allowance;
import org.jspecify.annotations.Nullable;

/** Answers a request: reads it, has it run, sends what came of it. */
final class Requests implements Handler<RoutingContext> {

    /** Bytes; what is shorter is written in less than a millisecond or two. */
    private static final long LONG = 256 * 1024;

    private static final String OPERATION = Operation.class.getName();

    private final RequestReader reader;
    private final OperationService operations;
    private final WorkerExecutor writers;
    private final Response response;

    Requests(
            RequestReader reader,
            OperationService operations,
            WorkerExecutor writers,
            Response response) {
        this.reader = reader;
        this.operations = operations;
        this.writers = writers;
        this.response = response;
    }

    @Override
    public void handle(RoutingContext context) {
        boolean isPost = context.request().method() == HttpMethod.POST;
        OperationRequest request =
                isPost
                        ? reader.body(ArrivingBody.of(context))
                        : reader.parameters(context.queryParams());
        Operation operation =
                new Operation(
                        request,
                        HttpCaller.of(context),
                        Observed.of(context),
                        isPost ? RunnableOperations.BY_BODY : RunnableOperations.BY_ADDRESS);
        context.put(OPERATION, operation);
        operations
                .run(operation)
                .thenCompose(result -> written(context, result))
                .whenComplete((answer, failure) -> send(context, answer, failure));
    }

    /** A long answer takes a while, in which the event loop serves others. */
    private CompletionStage<Answer> written(RoutingContext context, OperationResult result) {
        if (result.spending().expectedBytes() < LONG) {
            return CompletableFuture.completedFuture(answer(context, result));
        }
        return writers.executeBlocking(() -> answer(context, result), false).toCompletionStage();
    }

    /** Null if the request has not been read, or its client has not been identified. */
    static @Nullable Allowance allowance(RoutingContext context) {
        Operation operation = context.get(OPERATION);
        return operation == null ? null : operation.allowance();
    }

    private static Answer answer(RoutingContext context, OperationResult result) {
        return Answer.of(result, Negotiation.of(context));
    }

    private void send(RoutingContext context, Answer answer, Throwable failure) {
        if (failure != null) {
            context.fail(failure instanceof CompletionException ? failure.getCause() : failure);
            return;
        }
        try {
            response.send(context, answer);
        } catch (RuntimeException | Error e) {
            context.fail(e);
        }
    }
}
