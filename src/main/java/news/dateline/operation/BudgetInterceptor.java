package news.dateline.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import news.dateline.budget.BudgetExceeded;

/** Replaces the result of an operation that has exceeded a budget by the error that says so. */
record BudgetInterceptor() implements Interceptor {

    private static final ExecutionResult NOTHING = new ExecutionResultImpl(null, List.of());

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        return next.run(operation)
                .thenApply(
                        result -> {
                            operation.running().failIfExceeded();
                            return result;
                        })
                .exceptionally(failure -> ended(operation, failure));
    }

    private static OperationResult ended(Operation operation, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof BudgetExceeded why) {
            return OperationResult.of(operation, NOTHING).endedBy(why);
        }
        throw new CompletionException(cause);
    }
}
