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
 * Executes a subscription. The data of its result is a {@link Flow.Publisher} with one {@link
 * ExecutionResult} per event. Each event is completed by the same plan with its own loaders, and
 * the next event is requested when the subscriber has taken it. Whatever ends the request's reads
 * ends the events.
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
     * SmallRye uses one builder for all results of a stream, so each result also has the errors of
     * earlier ones, and a result with an error has the data of the one before. This keeps only the
     * event's own.
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
