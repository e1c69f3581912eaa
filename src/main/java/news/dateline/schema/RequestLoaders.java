package news.dateline.schema;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import news.dateline.loading.LoaderRegistries;
import news.dateline.loading.LoaderRegistry;

/** Gives every request loaders of its own, which are dispatched level by level. */
final class RequestLoaders extends SimplePerformantInstrumentation {

    private final LoaderRegistries registries;

    RequestLoaders(LoaderRegistries registries) {
        this.registries = registries;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        LoaderRegistry registry = registries.of(input.getGraphQLContext());
        return input.transform(builder -> builder.dataLoaderRegistry(registry));
    }
}
