package news.dateline.execution;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorReport;
import news.dateline.loading.LoaderRegistry;
import news.dateline.loading.Loaders;
import org.jspecify.annotations.Nullable;

/**
 * Executes a subscription. The data of its result is an {@link EventStream} with one result per
 * event. Each event is completed by the same plan with its own loaders, and the next event is
 * requested when the subscriber has taken it.
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
        if (source instanceof EventSource shared) {
            EventGroup group = EventGroup.of(plan, operation);
            return new ExecutionResultImpl(
                    new SharedStream(
                            shared, group, event -> executed(event.value(), event), runs()),
                    List.of());
        }
        return new ExecutionResultImpl(new OwnStream(results(field, source)), List.of());
    }

    private Multi<EventResult> results(PendingField field, Object source) {
        return Multi.createFrom()
                .publisher((Flow.Publisher<?>) source)
                .onItem()
                .transformToUniAndConcatenate(
                        event -> Uni.createFrom().completionStage(() -> executed(own(event), null)))
                .onFailure()
                .recoverWithItem(why -> new EventResult(failed(field, why), null, 0));
    }

    /** A stream of events without cursors. */
    private record OwnStream(Multi<EventResult> results) implements EventStream {

        @Override
        public @Nullable String cursor() {
            return null;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super EventResult> subscriber) {
            results.subscribe(subscriber);
        }
    }

    private static ExecutionResult failed(PendingField field, Throwable why) {
        return new ExecutionResultImpl(
                List.of(ErrorReport.of(why, field.path(), field.location())));
    }

    private CompletableFuture<EventResult> executed(Object value, @Nullable HasCursor event) {
        String cursor = event == null ? null : event.cursor();
        EventRuns runs = runs();
        CompletableFuture<ExecutionResult> result =
                runs == null
                        ? start(fresh, value, cursor)
                        : runs.run(reads -> start(() -> loaders(reads), value, cursor));
        return result.thenApply(
                some -> some instanceof EventResult own ? own : new EventResult(some, cursor, 0));
    }

    private @Nullable EventRuns runs() {
        return operation.getGraphQLContext().get(EventRuns.class);
    }

    private Loaders loaders(GraphQLContext reads) {
        return LoaderRegistry.fresh(operation.getDataLoaderRegistry(), reads);
    }

    private CompletableFuture<ExecutionResult> start(
            Supplier<Loaders> loaders, Object value, @Nullable String cursor) {
        Run run = new Run(plan, operation, loaders);
        return run.startWith(value)
                .thenApply(some -> new EventResult(some, cursor, run.size().bytes()));
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
