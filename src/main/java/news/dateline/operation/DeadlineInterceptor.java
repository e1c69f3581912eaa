package news.dateline.operation;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import news.dateline.json.LongAnswers;
import news.dateline.limits.Deadline;
import news.dateline.limits.EventPlaces;
import news.dateline.ratelimit.Allowance;
import news.dateline.ratelimit.RateLimits;

/**
 * Cancels the operation's reads at its deadline, or when its caller disconnects. Each event of a
 * subscription has a deadline of its own.
 */
record DeadlineInterceptor(
        Deadline deadline, EventPlaces places, RateLimits rates, LongAnswers longAnswers)
        implements Interceptor {

    @Override
    public CompletableFuture<OperationResult> intercept(Operation operation, Next next) {
        operation.reads(deadline.watch(operation.caller()));
        Allowance allowance = Objects.requireNonNull(operation.allowance());
        operation.runsEvents(
                new EventRunner(
                        places,
                        deadline,
                        operation.caller().thread(),
                        operation.limits(),
                        allowance.client(),
                        rates,
                        longAnswers));
        return next.run(operation)
                .whenComplete(
                        (result, failure) -> {
                            if (failure == null && result.events().isPresent()) {
                                operation.running().isOpen();
                            }
                        });
    }
}
