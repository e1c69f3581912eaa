package news.dateline.schema;

import java.util.concurrent.CompletableFuture;
import jakarta.inject.Singleton;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;

/**
 * Runs operations as SmallRye's own service does, with the same schema and the same places in the
 * engine, but without its second cache of documents, which is bounded by number and not by size.
 */
@Singleton
public class Operations {

    private final GraphQL engine;

    Operations(GraphQLSchema schema) {
        this.engine = new Engine().beforeGraphQLBuild(GraphQL.newGraphQL(schema)).build();
    }

    public CompletableFuture<ExecutionResult> run(ExecutionInput input) {
        return engine.executeAsync(input);
    }
}
