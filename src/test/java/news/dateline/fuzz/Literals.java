package news.dateline.fuzz;

import java.util.List;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;

/** Values of a type, as they stand in documents: right as a rule, at times of another kind. */
final class Literals {

    private static final int DEEPEST = 4;

    private static final List<String> WRONG =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "0",
                    "99999999999",
                    "1e999",
                    "-0.0",
                    "9".repeat(400),
                    "\"\"",
                    "\"\\uD800\"",
                    "\"\\u0000\"",
                    "\"\"\" \"\"\"",
                    "NOBODY",
                    "[]",
                    "[[[[[[1]]]]]]",
                    "{}",
                    "{ a: { a: { a: [] } } }",
                    "{ id: 1, id: 2 }",
                    "$nobody");

    private static final List<String> WORDS =
            List.of(
                    "choe",
                    "visit russia",
                    "%",
                    "_",
                    "\\\\",
                    "é",
                    "🏃",
                    "' or 1=1",
                    "en",
                    "Q1",
                    "*");

    private final Dice dice;
    private final List<String> ids;

    /**
     * @param ids of nodes that are there
     */
    Literals(Dice dice, List<String> ids) {
        this.dice = dice;
        this.ids = ids;
    }

    String of(GraphQLType type) {
        return of(type, 0);
    }

    private String of(GraphQLType type, int depth) {
        if (dice.chance(0.015)) {
            return dice.pick(WRONG);
        }
        if (type instanceof GraphQLNonNull nonNull) {
            return of(nonNull.getWrappedType(), depth);
        }
        if (type instanceof GraphQLList list) {
            return list(list.getWrappedType(), depth);
        }
        if (type instanceof GraphQLInputObjectType input) {
            return object(input, depth);
        }
        if (type instanceof GraphQLEnumType choice) {
            List<GraphQLEnumValueDefinition> values = choice.getValues();
            return dice.pick(values).getName();
        }
        return scalar(((GraphQLNamedType) type).getName());
    }

    private String list(GraphQLType element, int depth) {
        if (dice.chance(0.3)) {
            return of(element, depth);
        }
        StringBuilder list = new StringBuilder("[");
        int length = dice.chance(0.02) ? 300 : dice.below(4);
        for (int i = 0; i < length; i++) {
            list.append(of(element, depth + 1)).append(' ');
        }
        return list.append(']').toString();
    }

    private String object(GraphQLInputObjectType input, int depth) {
        if (depth > DEEPEST) {
            return "{}";
        }
        return input.getFields().stream()
                .filter(field -> dice.chance(0.2) || field.getType() instanceof GraphQLNonNull)
                .map(field -> field.getName() + ": " + of(field.getType(), depth + 1))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private String scalar(String name) {
        return switch (name) {
            case "Int" ->
                    dice.pick(
                            List.of(
                                    "1",
                                    "2",
                                    "5",
                                    "20",
                                    "100",
                                    "100",
                                    "50",
                                    "10",
                                    "101",
                                    "-2147483648"));
            case "Float" -> dice.pick(List.of("0.5", "1", "-1e10", "1e308"));
            case "Boolean" -> dice.pick(List.of("true", "false"));
            case "ID" -> '"' + (dice.chance(0.8) ? dice.pick(ids) : dice.pick(WORDS)) + '"';
            case "DateTime" ->
                    dice.pick(
                            List.of(
                                    "\"2014-11-14T00:00:00Z\"",
                                    "\"9999-12-31T23:59:59+18:00\"",
                                    "\"0001-01-01T00:00:00-18:00\"",
                                    "\"2014-11-14\""));
            case "Date" -> dice.pick(List.of("\"2014-11-14\"", "\"0001-01-01\"", "\"2014-02-30\""));
            case "URL" -> dice.pick(List.of("\"https://example.org/x\"", "\"x\"", "\"a:%\""));
            default -> '"' + dice.pick(WORDS) + '"';
        };
    }
}
