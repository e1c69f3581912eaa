package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

/** Notes what runs, for metrics and log; the transport tells them when it is over. */
record ObservationInterceptor() implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        operation.observed().runs(operation.document(), operation.limits(), operation.running());
        return next.run(operation);
    }
}
