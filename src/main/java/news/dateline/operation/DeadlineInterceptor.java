package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

import news.dateline.limits.Deadline;

/** Cancels the operation's reads at its deadline, or when its caller disconnects. */
record DeadlineInterceptor(Deadline deadline) implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        operation.reads(deadline.watch(operation.caller()));
        return next.run(operation);
    }
}
