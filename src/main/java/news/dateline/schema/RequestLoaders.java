package news.dateline.schema;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import news.dateline.loading.LoaderRegistry;
import news.dateline.storage.Reading;

/** Gives every request loaders of its own, which are dispatched level by level. */
final class RequestLoaders extends SimplePerformantInstrumentation {

    private final Reading reading;

    RequestLoaders(Reading reading) {
        this.reading = reading;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        LoaderRegistry registry = LoaderRegistry.of(input.getGraphQLContext(), reading);
        return input.transform(builder -> builder.dataLoaderRegistry(registry));
    }
}
