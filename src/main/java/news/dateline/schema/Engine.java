package news.dateline.schema;

import java.util.List;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;
import news.dateline.execution.PlannedExecution;
import news.dateline.loading.LoaderRegistries;
import org.jspecify.annotations.Nullable;

/**
 * Where Dateline takes its place in SmallRye's engine. Found by ServiceLoader rather than by CDI
 * events, which would fire for every field.
 */
public class Engine implements EventingService {

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder annotated) {
        DeclaredFields declared = Arc.container().instance(DeclaredFields.class).get();
        return new DeclaredSchema(annotated.build(), declared).build();
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        LoaderRegistries registries = Arc.container().instance(LoaderRegistries.class).get();
        PlannedExecution strategy = new PlannedExecution(new Failures());
        Instrumentation theirs = builder.build().getInstrumentation();
        return builder.preparsedDocumentProvider(
                        Arc.container().instance(PreparsedDocumentProvider.class).get())
                .defaultDataFetcherExceptionHandler(new Failures())
                .queryExecutionStrategy(strategy)
                .mutationExecutionStrategy(strategy)
                .subscriptionExecutionStrategy(strategy)
                .instrumentation(
                        new ChainedInstrumentation(
                                List.of(
                                        theirs,
                                        new ParsedCheck(),
                                        new NullVariables(),
                                        new RequestLoaders(registries),
                                        new FinalErrors())));
    }
}
