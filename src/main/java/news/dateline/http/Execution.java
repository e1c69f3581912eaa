package news.dateline.http;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.json.JsonValue;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionId;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.event.EventEmitter;
import news.dateline.schema.DocumentCheck;
import news.dateline.schema.Operations;

/** Runs a request in the surroundings that SmallRye's fetchers and services expect. */
final class Execution {

    private final Operations operations;
    private final EventEmitter events = EventEmitter.getInstance();

    Execution(Operations operations) {
        this.operations = operations;
    }

    CompletableFuture<ExecutionResult> run(
            GraphQlRequest request, Map<?, Object> surroundings, DocumentCheck check) {
        SmallRyeContext context = new SmallRyeContext("dateline");
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        context.setOperationName(request.operationName());
        ExecutionInput input = input(request);
        context.setExecutionInput(input);
        context.setExecutionId(input.getExecutionId().toString());
        input.getGraphQLContext().putAll(surroundings);
        input.getGraphQLContext().put(SmallRyeContextManager.CONTEXT, context);
        input.getGraphQLContext().put(DocumentCheck.class, check);
        SmallRyeContextManager.restore(context);
        events.fireBeforeExecute(context);
        return operations
                .run(input)
                .whenComplete((result, failure) -> after(context, result, failure));
    }

    private void after(SmallRyeContext context, ExecutionResult result, Throwable failure) {
        if (failure != null) {
            events.fireOnExecuteError(context, failure);
            return;
        }
        context.setExecutionResult(result);
        events.fireAfterExecute(context);
    }

    private static ExecutionInput input(GraphQlRequest request) {
        return ExecutionInput.newExecutionInput()
                .query(request.document())
                .operationName(request.operationName())
                .variables(request.variables())
                .executionId(ExecutionId.generate())
                .locale(Locale.ENGLISH)
                .build();
    }
}
