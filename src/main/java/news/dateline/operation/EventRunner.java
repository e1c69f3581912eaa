package news.dateline.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import io.vertx.core.Context;
import news.dateline.budget.BudgetExceeded;
import news.dateline.budget.Spending;
import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;
import news.dateline.execution.EventRuns;
import news.dateline.json.LongAnswers;
import news.dateline.limits.Deadline;
import news.dateline.limits.EventPlaces;
import news.dateline.limits.RequestLimits;
import news.dateline.limits.RunningRequest;
import news.dateline.ratelimit.Allowance;
import news.dateline.ratelimit.Client;
import news.dateline.ratelimit.RateLimits;

/**
 * Runs the execution of each event of a subscription with a place, a deadline and a budget of its
 * own, for the same cost as a query. While the database cannot be reached, or there is no memory
 * for it, it tries again.
 */
final class EventRunner implements EventRuns {

    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final int TRIES = 30;

    private final EventPlaces places;
    private final Deadline deadline;
    private final Context thread;
    private final RequestLimits limits;
    private final Client client;
    private final RateLimits rates;
    private final LongAnswers longAnswers;

    EventRunner(
            EventPlaces places,
            Deadline deadline,
            Context thread,
            RequestLimits limits,
            Client client,
            RateLimits rates,
            LongAnswers longAnswers) {
        this.places = places;
        this.deadline = deadline;
        this.thread = thread;
        this.limits = limits;
        this.client = client;
        this.rates = rates;
        this.longAnswers = longAnswers;
    }

    @Override
    public Object client() {
        return client;
    }

    @Override
    public Runnable pay() {
        Allowance allowance = rates.allowance(client);
        allowance.use(limits.cost());
        return allowance::giveBack;
    }

    @Override
    public CompletableFuture<ExecutionResult> run(
            Function<GraphQLContext, CompletableFuture<ExecutionResult>> execution) {
        CompletableFuture<ExecutionResult> result = new CompletableFuture<>();
        thread.runOnContext(now -> attempt(execution, result, FIRST_PAUSE_MILLIS, TRIES));
        return result;
    }

    private void attempt(
            Function<GraphQLContext, CompletableFuture<ExecutionResult>> execution,
            CompletableFuture<ExecutionResult> result,
            long pause,
            int triesLeft) {
        places.enter(client, thread)
                .thenCompose(any -> runOnce(execution))
                .whenComplete(
                        (value, failure) -> {
                            places.leave();
                            if (failure != null) {
                                result.completeExceptionally(failure);
                            } else if (value.isToRepeat() && triesLeft > 0) {
                                long next = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
                                thread.owner()
                                        .setTimer(
                                                pause,
                                                id ->
                                                        attempt(
                                                                execution,
                                                                result,
                                                                next,
                                                                triesLeft - 1));
                            } else if (value.isToRepeat()) {
                                // With null for what cannot be read it would say that it has gone.
                                result.completeExceptionally(unavailable(value.result()));
                            } else {
                                result.complete(value.result());
                            }
                        });
    }

    /** What one try came to. */
    private record Attempt(ExecutionResult result, boolean isToRepeat) {}

    private CompletableFuture<Attempt> runOnce(
            Function<GraphQLContext, CompletableFuture<ExecutionResult>> execution) {
        EventCaller caller = new EventCaller(thread);
        CompletableFuture<Attempt> attempt;
        try {
            attempt = execute(caller, execution);
        } catch (RuntimeException | Error e) {
            attempt = CompletableFuture.failedFuture(e);
        }
        return attempt.exceptionally(this::failed).whenComplete((value, failure) -> caller.over());
    }

    private CompletableFuture<Attempt> execute(
            EventCaller caller,
            Function<GraphQLContext, CompletableFuture<ExecutionResult>> execution) {
        RunningRequest running = deadline.watch(caller);
        places.limit(running, limits.cost());
        GraphQLContext context = GraphQLContext.newContext().build();
        running.into(context);
        return execution
                .apply(context)
                .thenCompose(
                        value -> {
                            running.failIfExceeded();
                            return isUnavailable(value)
                                    ? CompletableFuture.completedFuture(new Attempt(value, true))
                                    : written(value, running.spending());
                        });
    }

    /** Written here, once for all subscribers, the response counts for the budget as well. */
    private CompletionStage<Attempt> written(ExecutionResult value, Spending spending) {
        OperationEvent event = OperationEvent.of(value);
        return longAnswers.write(
                spending,
                () -> {
                    event.write(spending);
                    return new Attempt(value, false);
                });
    }

    /** What has used up its budget would do so again; for the memory of all it waits. */
    private Attempt failed(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        GraphQLError error =
                cause instanceof BudgetExceeded exceeded
                        ? exceeded.error(limits.place(exceeded.path()))
                        : CodedError.of(ErrorReport.known(cause));
        ExecutionResult result = new ExecutionResultImpl(null, List.of(error));
        return new Attempt(result, isUnavailable(result));
    }

    private static ApiError unavailable(ExecutionResult value) {
        String message = value.getErrors().get(0).getMessage();
        return new ApiError(ErrorCode.UNAVAILABLE, message);
    }

    private static boolean isUnavailable(ExecutionResult value) {
        return value.getErrors().stream()
                .anyMatch(
                        error ->
                                error instanceof CodedError coded
                                        && coded.code() == ErrorCode.UNAVAILABLE);
    }
}
