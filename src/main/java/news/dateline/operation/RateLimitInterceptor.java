package news.dateline.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.execution.Gate;
import news.dateline.limits.Caller;
import news.dateline.ratelimit.Allowance;
import news.dateline.ratelimit.RateLimits;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cost of the operation from what its caller has left, before it is executed; a small
 * cost if it is not.
 */
record RateLimitInterceptor(RateLimits limits) implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        Caller caller = operation.caller();
        Allowance allowance = limits.allowance(caller.identity(), caller::address);
        operation.isAllowed(allowance);
        Gate admission = operation.gate();
        operation.waitsFor(() -> pass(operation, allowance, admission));
        try {
            return next.run(operation).whenComplete((result, failure) -> over(allowance, failure));
        } catch (RuntimeException e) {
            over(allowance, e);
            throw e;
        }
    }

    private static CompletableFuture<Void> pass(
            Operation operation, Allowance allowance, Gate admission) {
        allowance.use(operation.limits().cost());
        return admission
                .pass()
                .whenComplete(
                        (any, failure) -> {
                            if (failure != null) {
                                allowance.giveBack();
                            }
                        });
    }

    private static void over(Allowance allowance, @Nullable Throwable failure) {
        if (failure == null || isOfClient(failure)) {
            allowance.useForRefused();
        }
    }

    private static boolean isOfClient(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof ApiError known && known.code() != ErrorCode.UNAVAILABLE;
    }
}
