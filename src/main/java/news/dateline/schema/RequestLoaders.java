package news.dateline.schema;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.dataloader.DataLoaderRegistry;

/** Gives every request loaders of its own, which graphql-java dispatches level by level. */
final class RequestLoaders extends SimplePerformantInstrumentation {

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        return input.transform(builder -> builder.dataLoaderRegistry(new DataLoaderRegistry()));
    }
}
