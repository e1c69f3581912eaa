package news.dateline.execution;

import java.util.Map;
import java.util.Set;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.LoaderRegistry;
import news.dateline.loading.Loaders;

/** A field request made by graphql-java's own execution strategies. */
record GraphQlJavaFieldRequest(DataFetchingEnvironment env) implements FieldRequest {

    @Override
    @SuppressWarnings("NullAway") // fields of the root do not ask for it
    public <T> T source() {
        return env.getSource();
    }

    @Override
    public Map<String, Object> arguments() {
        return env.getArguments();
    }

    @Override
    public Loaders loaders() {
        return LoaderRegistry.loaders(env.getDataLoaderRegistry());
    }

    @Override
    public void loadsAgain() {
        loaders().dispatch();
    }

    @Override
    public boolean isDeferrable() {
        return false;
    }

    @Override
    public ResultPath path() {
        return env.getExecutionStepInfo().getPath();
    }

    @Override
    public SourceLocation location() {
        return env.getField().getSourceLocation();
    }

    @Override
    public boolean selects(String field) {
        return names().has(field);
    }

    @Override
    public Set<String> fieldsOf(String type) {
        return names().of(type);
    }

    private FieldNames names() {
        return FieldNames.of(
                env.getGraphQLSchema(),
                env.getOperationDefinition(),
                env.getFragmentsByName(),
                env.getVariables());
    }

    @Override
    public GraphQLSchema schema() {
        return env.getGraphQLSchema();
    }

    @Override
    public DataFetchingEnvironment environment() {
        return env;
    }
}
