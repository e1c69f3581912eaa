package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

/** A step before and after the execution of an operation. */
interface Interceptor {

    CompletableFuture<OperationResult> intercept(Operation operation, Next next);

    /** The rest of the chain: the following interceptors and the engine. */
    interface Next {
        CompletableFuture<OperationResult> run(Operation operation);
    }
}
