package news.dateline.schema.messages;

import java.util.List;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.errors.Shortened;
import news.dateline.schema.messages.Spots.Spot;

/** Arguments of fields and directives that are not there, or whose values do not fit. */
record ArgumentFaults(GraphQLSchema schema, Wording wording, DocumentText text) {

    boolean isArgument(Spot spot) {
        return spot.node() instanceof Argument;
    }

    String unknown(Spot spot) {
        if (!(spot.node() instanceof Argument argument) || owner(spot) == null) {
            return null;
        }
        return "There is no argument "
                + Shortened.quoted(argument.getName())
                + " in "
                + owner(spot)
                + "."
                + wording.nearMiss(
                        argument.getName(),
                        definitions(spot).stream().map(GraphQLArgument::getName).toList());
    }

    String twice(Spot spot, String name) {
        return owner(spot) == null
                ? null
                : owner(spot)
                        + ": the argument "
                        + Shortened.quoted(name)
                        + " is given more than once.";
    }

    String wrongValue(Spot spot) {
        LiteralCheck check = new LiteralCheck(wording, text);
        if (spot.node() instanceof VariableDefinition variable) {
            GraphQLType type = new VariableCheck(schema, wording).type(variable.getType());
            return type == null || variable.getDefaultValue() == null
                    ? null
                    : check.fault(
                            "Default of $" + Shortened.of(variable.getName()),
                            variable.getDefaultValue(),
                            type);
        }
        List<Argument> arguments =
                spot.node() instanceof Argument argument ? List.of(argument) : given(spot);
        for (Argument argument : arguments) {
            GraphQLArgument definition = definition(spot, argument.getName());
            String fault =
                    definition == null
                            ? null
                            : check.fault(
                                    owner(spot) + ", " + argument.getName(),
                                    argument.getValue(),
                                    definition.getType());
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    String missing(Spot spot) {
        List<String> names = given(spot).stream().map(Argument::getName).toList();
        return definitions(spot).stream()
                .filter(some -> GraphQLTypeUtil.isNonNull(some.getType()))
                .filter(some -> !some.hasSetDefaultValue() && !names.contains(some.getName()))
                .findFirst()
                .map(some -> missing(owner(spot), some))
                .orElse(null);
    }

    private String missing(String owner, GraphQLArgument argument) {
        return owner
                + ": "
                + (wording.tellsNames()
                        ? "the argument \""
                                + argument.getName()
                                + "\" of type "
                                + GraphQLTypeUtil.simplePrint(argument.getType())
                        : "a required argument")
                + " is missing.";
    }

    /** Where the argument of this name stands in the field or directive. */
    static List<SourceLocation> place(Spot spot, String name, List<SourceLocation> otherwise) {
        return given(spot).stream()
                .filter(some -> some.getName().equals(name))
                .findFirst()
                .map(some -> List.of(some.getSourceLocation()))
                .orElse(otherwise);
    }

    private static List<Argument> given(Spot spot) {
        if (spot.node() instanceof Field field) {
            return field.getArguments();
        }
        return spot.node() instanceof Directive directive ? directive.getArguments() : List.of();
    }

    /** Whose argument it is: Query.articles, @include. */
    private String owner(Spot spot) {
        if (spot.directive() != null) {
            return "@" + spot.directive().getName();
        }
        return spot.field() == null ? null : wording.field(spot.parent(), spot.field());
    }

    private static List<GraphQLArgument> definitions(Spot spot) {
        if (spot.directive() != null) {
            return spot.directive().getArguments();
        }
        return spot.field() == null ? List.of() : spot.field().getArguments();
    }

    private static GraphQLArgument definition(Spot spot, String name) {
        return definitions(spot).stream()
                .filter(some -> some.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
