package news.dateline.schema;

import java.util.List;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;

/**
 * Makes a type of a built schema name every other by reference, so that others can take their
 * place.
 */
final class References {

    private References() {}

    static GraphQLNamedType instead(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return object.transform(
                    builder -> {
                        object.getFieldDefinitions().forEach(field -> builder.field(field(field)));
                        builder.replaceInterfaces(interfaces(object));
                    });
        }
        if (type instanceof GraphQLInterfaceType object) {
            return object.transform(
                    builder -> {
                        object.getFieldDefinitions().forEach(field -> builder.field(field(field)));
                        builder.replaceInterfacesOrReferences(interfaces(object));
                    });
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.transform(
                    builder ->
                            input.getFields().forEach(field -> builder.field(inputField(field))));
        }
        return type;
    }

    private static List<GraphQLTypeReference> interfaces(GraphQLImplementingType type) {
        return type.getInterfaces().stream()
                .map(some -> GraphQLTypeReference.typeRef(some.getName()))
                .toList();
    }

    private static GraphQLFieldDefinition field(GraphQLFieldDefinition field) {
        return field.transform(
                builder ->
                        builder.type((GraphQLOutputType) reference(field.getType()))
                                .replaceArguments(
                                        field.getArguments().stream()
                                                .map(References::argument)
                                                .toList()));
    }

    private static GraphQLArgument argument(GraphQLArgument argument) {
        return argument.transform(
                builder -> builder.type((GraphQLInputType) reference(argument.getType())));
    }

    private static GraphQLInputObjectField inputField(GraphQLInputObjectField field) {
        return field.transform(
                builder -> builder.type((GraphQLInputType) reference(field.getType())));
    }

    /** The field with another type by name, as nullable and as much of a list as before. */
    static GraphQLFieldDefinition to(String name, GraphQLFieldDefinition field) {
        String type = GraphQLTypeUtil.simplePrint(field.getType()).replaceFirst("\\w+", name);
        return field.transform(builder -> builder.type((GraphQLOutputType) Types.type(type)));
    }

    private static GraphQLType reference(GraphQLType type) {
        return Types.type(GraphQLTypeUtil.simplePrint(type));
    }
}
