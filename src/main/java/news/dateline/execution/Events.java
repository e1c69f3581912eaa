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
import org.jspecify.annotations.Nullable;

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
    private int errors;

    Events(Plan plan, ExecutionContext operation, Supplier<Loaders> fresh) {
        this.plan = plan;
        this.operation = operation;
        this.fresh = fresh;
    }

    CompletableFuture<ExecutionResult> open() {
        if (plan.root().fields().length == 0) {
            return CompletableFuture.failedFuture(
                    ApiError.badRequest("The subscription skips its only field."));
        }
        PendingField field = new Run(plan, operation, fresh).pending(0);
        field.fetch();
        return field.answer().handle((source, failure) -> opened(field, source, failure));
    }

    private ExecutionResult opened(PendingField field, Object source, @Nullable Throwable failure) {
        if (failure != null) {
            return failed(field, field.failure());
        }
        return new ExecutionResultImpl(
                Multi.createFrom()
                        .publisher((Flow.Publisher<?>) source)
                        .onItem()
                        .transformToUniAndConcatenate(this::answer)
                        .onFailure()
                        .recoverWithItem(why -> failed(field, why)),
                List.of());
    }

    private static ExecutionResult failed(PendingField field, Throwable why) {
        return new ExecutionResultImpl(
                List.of(ErrorReport.of(why, field.path(), field.location())));
    }

    private Uni<ExecutionResult> answer(Object event) {
        Loaders loaders = fresh.get();
        RuntimeException ended = loaders.ended();
        return ended != null
                ? Uni.createFrom().failure(ended)
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
