package news.dateline.operation;

import java.util.concurrent.CompletableFuture;

import news.dateline.limits.Admission;

/** Limits how many operations run at the same time, by their cost. */
record AdmissionInterceptor(Admission admission) implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        admission.checkOpen();
        operation.waitsFor(
                () ->
                        admission.let(
                                operation.caller(),
                                operation.limits().cost(),
                                operation.limits().isMutation(),
                                operation.running()));
        return next.run(operation)
                .whenComplete(
                        (result, failure) -> {
                            if (failure == null && result.events().isPresent()) {
                                admission.isOpen(operation.running());
                            }
                        });
    }
}
