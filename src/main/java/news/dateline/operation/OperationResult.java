package news.dateline.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import news.dateline.budget.BudgetExceeded;
import news.dateline.budget.Spending;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.execution.CacheTags;
import news.dateline.limits.RequestLimits;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation. For a subscription, the data is a {@link Flow.Publisher} of {@link
 * OperationEvent}s.
 *
 * @param isDataPresent whether the operation was executed, so that the response has {@code data}
 * @param hasData whether any data was answered
 * @param mayHaveWritten whether it is a mutation that was started, which must not be retried
 *     automatically
 * @param extensions are computed after the data has been written
 */
public record OperationResult(
        List<GraphQLError> errors,
        boolean isDataPresent,
        boolean hasData,
        boolean mayHaveWritten,
        @Nullable Object data,
        Spending spending,
        Supplier<Map<?, ?>> extensions,
        RequestLimits limits) {

    static OperationResult of(Operation operation, ExecutionResult result) {
        Spending spending = operation.running().spending();
        RequestLimits limits = operation.limits();
        return new OperationResult(
                result.getErrors(),
                result.isDataPresent(),
                result.isDataPresent(),
                mayHaveWritten(operation),
                data(result),
                spending,
                operation.asksForCost() ? () -> limits.extensions(spending) : Map::of,
                limits);
    }

    private static @Nullable Object data(ExecutionResult result) {
        Object data = result.getData();
        return data instanceof Flow.Publisher<?> events ? new OperationEvents(events) : data;
    }

    /** The events, if it is a subscription that has begun. */
    public Optional<OperationEvents> events() {
        return data instanceof OperationEvents events ? Optional.of(events) : Optional.empty();
    }

    /** The tags by which caches can remove the response: what it rests on. */
    public List<String> cacheTags() {
        return CacheTags.of(data);
    }

    /** The result if a budget was exceeded: an error and no data. */
    public OperationResult endedBy(BudgetExceeded why) {
        if (why.code() == ErrorCode.UNAVAILABLE && !mayHaveWritten) {
            throw why;
        }
        Map<?, ?> told = extensions.get();
        return new OperationResult(
                List.of(error(why)),
                true,
                false,
                mayHaveWritten,
                null,
                Spending.unlimited(),
                () -> told,
                limits);
    }

    private GraphQLError error(BudgetExceeded why) {
        return mayHaveWritten
                ? new CodedError(
                        "The mutation may have been carried out, but its result could not be read: "
                                + why.getMessage(),
                        why.path(),
                        limits.place(why.path()),
                        why.code())
                : why.error(limits.place(why.path()));
    }

    private static boolean mayHaveWritten(Operation operation) {
        OperationDefinition runs = operation.limits().operation();
        return runs != null
                && runs.getOperation() == OperationDefinition.Operation.MUTATION
                && operation.running().hasRun();
    }
}
