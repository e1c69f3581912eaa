package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

/** Records the operation for metrics and logs. The transport reports its end. */
record ObservationInterceptor() implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        operation.observed().runs(operation.document(), operation.limits(), operation.running());
        return next.run(operation);
    }
}
