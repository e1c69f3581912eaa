package news.dateline.schema;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import news.dateline.loading.LoaderRegistry;

/** Gives every request loaders of its own, which are dispatched level by level. */
final class RequestLoaders extends SimplePerformantInstrumentation {

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        LoaderRegistry registry = LoaderRegistry.of(input.getGraphQLContext());
        return input.transform(builder -> builder.dataLoaderRegistry(registry));
    }
}
