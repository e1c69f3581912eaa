package news.dateline.schema;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import news.dateline.loading.LoaderRegistry;
import news.dateline.loading.Loaders;
import news.dateline.storage.RunningReads;

/** Gives every request loaders of its own, which are dispatched level by level. */
final class RequestLoaders extends SimplePerformantInstrumentation {

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        RunningReads reads = input.getGraphQLContext().get(RunningReads.class);
        LoaderRegistry registry = new LoaderRegistry(new Loaders(reads));
        return input.transform(builder -> builder.dataLoaderRegistry(registry));
    }
}
