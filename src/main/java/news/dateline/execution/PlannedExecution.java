package news.dateline.execution;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedSelectionSet;
import news.dateline.loading.LoaderRegistry;
import news.dateline.loading.Loaders;

/**
 * Runs operations by plans that are kept, see docs/decisions/0015-execution.md. What asks for the
 * schema itself is left to graphql-java.
 */
public final class PlannedExecution extends AsyncExecutionStrategy {

    private static final Set<String> OF_THE_SCHEMA = Set.of("__schema", "__type");

    private final Plans plans = new Plans();

    public PlannedExecution(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        Gate gate = context.getGraphQLContext().get(Gate.class);
        return gate == null
                ? run(context, parameters)
                : gate.pass().thenCompose(any -> run(context, parameters));
    }

    private CompletableFuture<ExecutionResult> run(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        MergedSelectionSet root = parameters.getFields();
        if (asksForTheSchema(root)) {
            return super.execute(context, parameters);
        }
        Plan plan = plans.of(context, root);
        return start(plan, context)
                .whenComplete(
                        (result, failure) -> {
                            if (plan.hasGrown()) {
                                plans.weighAgain(context);
                            }
                        });
    }

    private static CompletableFuture<ExecutionResult> start(Plan plan, ExecutionContext context) {
        Supplier<Loaders> fresh = () -> LoaderRegistry.fresh(context.getDataLoaderRegistry());
        return switch (context.getOperationDefinition().getOperation()) {
            case QUERY -> new Run(plan, context, fresh).start();
            case MUTATION -> new Run(plan, context, fresh).startSerially();
            case SUBSCRIPTION -> new Events(plan, context, fresh).open();
        };
    }

    private static boolean asksForTheSchema(MergedSelectionSet root) {
        return root.getSubFieldsList().stream()
                .anyMatch(field -> OF_THE_SCHEMA.contains(field.getName()));
    }
}
