package news.dateline.access;

import java.util.Locale;
import java.util.stream.Collectors;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** A valid document that selects one root field, with what it requires and nothing more. */
final class Probe {

    private Probe() {}

    static String document(GraphQLObjectType root, GraphQLFieldDefinition field) {
        String arguments =
                field.getArguments().stream()
                        .filter(one -> isRequired(one.getType(), one.hasSetDefaultValue()))
                        .map(one -> one.getName() + ": " + value(one.getType()))
                        .collect(Collectors.joining(", "));
        return "%s { %s%s%s }"
                .formatted(
                        root.getName().toLowerCase(Locale.ROOT),
                        field.getName(),
                        arguments.isEmpty() ? "" : "(" + arguments + ")",
                        GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType
                                ? " { __typename }"
                                : "");
    }

    private static boolean isRequired(GraphQLType type, boolean hasDefault) {
        return type instanceof GraphQLNonNull && !hasDefault;
    }

    private static String value(GraphQLInputType type) {
        if (type instanceof GraphQLNonNull required) {
            return value((GraphQLInputType) required.getWrappedType());
        }
        if (type instanceof GraphQLList) {
            return "[]";
        }
        if (type instanceof GraphQLEnumType some) {
            return some.getValues().get(0).getName();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFields().stream()
                    .filter(one -> isRequired(one.getType(), one.hasSetDefaultValue()))
                    .map(one -> one.getName() + ": " + value(one.getType()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int", "Float" -> "1";
            case "Boolean" -> "false";
            case "DateTime" -> "\"2026-01-01T00:00:00Z\"";
            case "Date" -> "\"2026-01-01\"";
            case "LanguageTag" -> "\"en\"";
            case "URL" -> "\"https://news.example/a\"";
            default -> "\"x\"";
        };
    }
}
