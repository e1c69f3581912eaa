package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

/** What is done before and after an operation runs. */
interface Interceptor {

    CompletableFuture<OperationResult> intercept(Operation operation, Next next);

    /** The interceptors behind this one, and the engine behind them. */
    interface Next {
        CompletableFuture<OperationResult> run(Operation operation);
    }
}
