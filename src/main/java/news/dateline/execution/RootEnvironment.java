package news.dateline.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.GraphQLObjectType;
import news.dateline.loading.FieldRequest;

/**
 * Creates the environment that graphql-java's strategies pass to the data fetcher of a root field.
 */
final class RootEnvironment {

    private RootEnvironment() {}

    static DataFetchingEnvironment of(
            ExecutionContext operation, FieldPlan field, FieldRequest request) {
        GraphQLObjectType root =
                Plan.rootType(operation.getGraphQLSchema(), operation.getOperationDefinition());
        ExecutionStepInfo parent =
                ExecutionStepInfo.newExecutionStepInfo()
                        .type(root)
                        .path(ResultPath.rootPath())
                        .build();
        ExecutionStepInfo step =
                ExecutionStepInfo.newExecutionStepInfo()
                        .type(field.definition().getType())
                        .fieldDefinition(field.definition())
                        .fieldContainer(root)
                        .field(field.field())
                        .path(request.path())
                        .parentInfo(parent)
                        .build();
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(operation)
                .source(request.source())
                .arguments(request::arguments)
                .fieldDefinition(field.definition())
                .mergedField(field.field())
                .fieldType(field.definition().getType())
                .executionStepInfo(step)
                .parentType(root)
                .selectionSet(
                        DataFetchingFieldSelectionSetImpl.newCollector(
                                operation.getGraphQLSchema(),
                                field.definition().getType(),
                                () ->
                                        operation
                                                .getNormalizedQueryTree()
                                                .get()
                                                .getNormalizedField(
                                                        field.field(), root, request.path())))
                .build();
    }
}
