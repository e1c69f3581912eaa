package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

import news.dateline.limits.Deadline;

/** Ends what the operation reads when its time is over or its caller has left. */
record DeadlineInterceptor(Deadline deadline) implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        operation.reads(deadline.watch(operation.caller()));
        return next.run(operation);
    }
}
