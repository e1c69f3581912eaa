package news.dateline.operation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import news.dateline.budget.BudgetExceeded;
import news.dateline.budget.Spending;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.limits.RequestLimits;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation. For a subscription, the data is a {@link java.util.concurrent.Flow}
 * publisher with one {@link ExecutionResult} per event.
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

    private static final String COST = "cost";

    static OperationResult of(Operation operation, ExecutionResult result) {
        Spending spending = operation.running().spending();
        RequestLimits limits = operation.limits();
        boolean asksForCost = Boolean.TRUE.equals(operation.request().extensions().get(COST));
        return new OperationResult(
                result.getErrors(),
                result.isDataPresent(),
                result.isDataPresent(),
                mayHaveWritten(operation),
                result.getData(),
                spending,
                asksForCost ? () -> limits.extensions(spending) : Map::of,
                limits);
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
