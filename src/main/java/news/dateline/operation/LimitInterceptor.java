package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

import news.dateline.limits.Limits;
import news.dateline.limits.RequestLimits;

/** Checks the limits of the document: text, shape and cost. */
record LimitInterceptor(Limits limits) implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        operation.isLimitedBy(
                new RequestLimits(limits, operation.transport(), operation.request().variables()));
        return next.run(operation);
    }
}
