package news.dateline.schema;

import java.util.List;
import java.util.Map;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import news.dateline.schema.DeclaredField.Argument;

/** Makes parts of the schema from their declarations. Types name one another by reference alone. */
final class Types {

    private Types() {}

    static GraphQLFieldDefinition field(DeclaredField field) {
        return field(field.name(), field.type(), field.description())
                .transform(
                        builder ->
                                builder.arguments(arguments(field.arguments()))
                                        .deprecate(field.deprecated()));
    }

    static GraphQLFieldDefinition field(String name, String type, String description) {
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .description(description)
                .type((GraphQLOutputType) type(type))
                .build();
    }

    private static List<GraphQLArgument> arguments(List<Argument> arguments) {
        return arguments.stream()
                .map(
                        argument ->
                                GraphQLArgument.newArgument()
                                        .name(argument.name())
                                        .description(argument.description())
                                        .type((GraphQLInputType) type(argument.type()))
                                        .build())
                .toList();
    }

    static GraphQLObjectType object(
            String name, String description, List<GraphQLFieldDefinition> fields) {
        return GraphQLObjectType.newObject()
                .name(name)
                .description(description)
                .fields(fields)
                .build();
    }

    static GraphQLInputObjectType input(String name, String description, List<Argument> fields) {
        GraphQLInputObjectType.Builder input =
                GraphQLInputObjectType.newInputObject().name(name).description(description);
        for (Argument field : fields) {
            input.field(
                    GraphQLInputObjectField.newInputObjectField()
                            .name(field.name())
                            .description(field.description())
                            .type((GraphQLInputType) type(field.type()))
                            .build());
        }
        return input.build();
    }

    static GraphQLEnumType enumeration(
            String name, String description, Map<String, String> descriptions) {
        GraphQLEnumType.Builder type =
                GraphQLEnumType.newEnum().name(name).description(description);
        descriptions.forEach(
                (value, meaning) ->
                        type.value(
                                GraphQLEnumValueDefinition.newEnumValueDefinition()
                                        .name(value)
                                        .value(value)
                                        .description(meaning)
                                        .build()));
        return type.build();
    }

    /** The type that this text of the schema language names. */
    static GraphQLType type(String text) {
        return type(Parser.parseType(text));
    }

    private static GraphQLType type(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return GraphQLNonNull.nonNull(type(nonNull.getType()));
        }
        if (type instanceof ListType list) {
            return GraphQLList.list(type(list.getType()));
        }
        return GraphQLTypeReference.typeRef(((TypeName) type).getName());
    }
}
