package news.dateline.execution;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorReport;
import news.dateline.loading.Loaders;

/**
 * Answers a subscription: the data of its result are a {@link Flow.Publisher} of one {@link
 * ExecutionResult} for each event. Every event is answered by the one plan with loaders of its own,
 * and the next is asked for when it has been taken. What ends the request's reads ends the events.
 */
final class Events {

    private final Plan plan;
    private final ExecutionContext operation;
    private final Supplier<Loaders> fresh;
    private final PendingField field;
    private int errors;

    Events(Plan plan, ExecutionContext operation, Supplier<Loaders> fresh) {
        this.plan = plan;
        this.operation = operation;
        this.fresh = fresh;
        this.field =
                plan.root().fields().length == 0
                        ? null
                        : new Run(plan, operation, fresh).pending(0);
    }

    CompletableFuture<ExecutionResult> open() {
        if (field == null) {
            return CompletableFuture.failedFuture(
                    ApiError.badRequest("The subscription skips its only field."));
        }
        field.fetch();
        return field.answer().handle(this::opened);
    }

    private ExecutionResult opened(Object source, Throwable failure) {
        if (failure != null) {
            return failed(field.failure());
        }
        return new ExecutionResultImpl(
                Multi.createFrom()
                        .publisher((Flow.Publisher<?>) source)
                        .onItem()
                        .transformToUniAndConcatenate(this::answer)
                        .onFailure()
                        .recoverWithItem(this::failed),
                List.of());
    }

    private ExecutionResult failed(Throwable why) {
        return new ExecutionResultImpl(
                List.of(ErrorReport.of(why, field.path(), field.location())));
    }

    private Uni<ExecutionResult> answer(Object event) {
        Loaders loaders = fresh.get();
        return loaders.ended() != null
                ? Uni.createFrom().failure(loaders.ended())
                : Uni.createFrom()
                        .completionStage(
                                () -> new Run(plan, operation, fresh).startWith(own(event)));
    }

    /**
     * SmallRye makes all results of a stream with one builder: each has the errors of those before
     * it too, and one with an error has the data of the last.
     */
    private Object own(Object event) {
        if (!(event instanceof DataFetcherResult<?> result)) {
            return event;
        }
        List<GraphQLError> all = result.getErrors();
        List<GraphQLError> own = all.subList(Math.min(errors, all.size()), all.size());
        errors = all.size();
        return DataFetcherResult.newResult()
                .data(own.isEmpty() ? result.getData() : null)
                .errors(own)
                .build();
    }
}
