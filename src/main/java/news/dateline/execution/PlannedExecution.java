package news.dateline.execution;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedSelectionSet;
import news.dateline.loading.LoaderRegistry;
import news.dateline.loading.Loaders;

/**
 * Runs queries by plans that are kept, see docs/decisions/0015-execution.md. What asks for the
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
        Loaders loaders = LoaderRegistry.loaders(context.getDataLoaderRegistry());
        return new Run(plan, context.getCoercedVariables(), loaders)
                .start(parameters.getSource())
                .whenComplete(
                        (result, failure) -> {
                            if (plan.hasGrown()) {
                                plans.weighAgain(context);
                            }
                        });
    }

    private static boolean asksForTheSchema(MergedSelectionSet root) {
        return root.getSubFieldsList().stream()
                .anyMatch(field -> OF_THE_SCHEMA.contains(field.getName()));
    }
}
