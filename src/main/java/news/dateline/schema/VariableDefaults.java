package news.dateline.schema;

import java.util.ArrayList;
import java.util.List;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;

/**
 * Takes the defaults from variables whose types are no input types: graphql-java fails with a
 * ClassCastException on such a default, instead of saying that the type is wrong.
 */
record VariableDefaults(GraphQLSchema schema) {

    /** The document itself where all is well. */
    Document checkable(Document document) {
        List<OperationDefinition> operations =
                document.getDefinitionsOfType(OperationDefinition.class);
        boolean isFit =
                operations.stream()
                        .flatMap(one -> one.getVariableDefinitions().stream())
                        .allMatch(this::isFit);
        if (isFit) {
            return document;
        }
        @SuppressWarnings("rawtypes")
        List<Definition> definitions = new ArrayList<>(document.getDefinitions());
        definitions.replaceAll(this::checkable);
        return document.transform(builder -> builder.definitions(definitions));
    }

    private Definition<?> checkable(Definition<?> definition) {
        if (!(definition instanceof OperationDefinition operation)) {
            return definition;
        }
        List<VariableDefinition> variables =
                operation.getVariableDefinitions().stream()
                        .map(
                                one ->
                                        isFit(one)
                                                ? one
                                                : one.transform(
                                                        builder -> builder.defaultValue(null)))
                        .toList();
        return operation.transform(builder -> builder.variableDefinitions(variables));
    }

    private boolean isFit(VariableDefinition variable) {
        return variable.getDefaultValue() == null
                || schema.getType(name(variable.getType())) instanceof GraphQLInputType;
    }

    private static String name(Type<?> type) {
        if (type instanceof ListType list) {
            return name(list.getType());
        }
        return type instanceof NonNullType nonNull
                ? name(nonNull.getType())
                : ((TypeName) type).getName();
    }
}
