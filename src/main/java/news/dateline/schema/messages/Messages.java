package news.dateline.schema.messages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import news.dateline.errors.Shortened;
import news.dateline.schema.messages.Spots.Spot;

/**
 * What clients are told of a document that does not fit the schema, and of variables that do not:
 * graphql-java's own texts print its classes and do not say which names there are.
 */
public final class Messages {

    private final GraphQLSchema schema;
    private final Document document;
    private final Wording wording;
    private Spots spots;

    /**
     * @param document null if it is not known
     * @param tellsNames whether names that the client did not write may be told
     */
    public Messages(GraphQLSchema schema, Document document, boolean tellsNames) {
        this.schema = schema;
        this.document = document;
        this.wording = new Wording(tellsNames);
    }

    /** Of variables that the operation does not take; the given text where nothing is found. */
    public String ofVariables(
            String operationName, Map<String, Object> variables, String otherwise) {
        String fault = null;
        if (document != null) {
            fault =
                    document.getDefinitionsOfType(OperationDefinition.class).stream()
                            .filter(some -> isNamed(some, operationName))
                            .findFirst()
                            .map(some -> new VariableCheck(schema, wording).fault(some, variables))
                            .orElse(null);
        }
        return fault == null ? PlainText.of(otherwise) : fault;
    }

    private static boolean isNamed(OperationDefinition operation, String name) {
        return name == null || name.isEmpty() || name.equals(operation.getName());
    }

    /** Of a document that does not fit the schema. */
    public String of(ValidationError error) {
        Spot spot = document == null ? null : spot(error);
        String message = null;
        if (error.getValidationErrorType() instanceof ValidationErrorType type) {
            message =
                    type == ValidationErrorType.UnknownType
                            ? unknownType(error)
                            : spot == null ? null : of(type, spot);
        }
        return message == null ? PlainText.of(error.getMessage()) : message;
    }

    private Spot spot(ValidationError error) {
        if (error.getLocations() == null || error.getLocations().isEmpty()) {
            return null;
        }
        if (spots == null) {
            spots = new Spots(document, schema);
        }
        return spots.at(error.getLocations().get(0));
    }

    private String of(ValidationErrorType type, Spot spot) {
        return switch (type) {
            case FieldUndefined -> unknownField(spot);
            case UnknownArgument -> unknownArgument(spot);
            case UnknownDirective ->
                    spot.node() instanceof Argument
                            ? unknownArgument(spot)
                            : unknownDirective(spot);
            case WrongType, NullValueForNonNullArgument, BadValueForDefaultArg -> wrongValue(spot);
            case MissingFieldArgument, MissingDirectiveArgument -> missingArgument(spot);
            default -> null;
        };
    }

    private String unknownField(Spot spot) {
        if (!(spot.node() instanceof Field field) || spot.parent() == null) {
            return null;
        }
        return "There is no field "
                + Shortened.quoted(field.getName())
                + " in "
                + spot.parent().getName()
                + "."
                + (spot.parent() instanceof GraphQLFieldsContainer fields
                        ? wording.nearMiss(field.getName(), names(fields.getFieldDefinitions()))
                        : "");
    }

    private String unknownArgument(Spot spot) {
        if (!(spot.node() instanceof Argument argument) || owner(spot) == null) {
            return null;
        }
        return "There is no argument "
                + Shortened.quoted(argument.getName())
                + " in "
                + owner(spot)
                + "."
                + wording.nearMiss(argument.getName(), names(arguments(spot)));
    }

    private String unknownDirective(Spot spot) {
        if (!(spot.node() instanceof Directive directive)) {
            return null;
        }
        return "There is no directive "
                + Shortened.quoted("@" + directive.getName())
                + "."
                + wording.nearMiss(directive.getName(), names(schema.getDirectives()));
    }

    private String unknownType(ValidationError error) {
        String text = PlainText.of(error.getMessage());
        int start = text.indexOf('\'');
        int end = text.lastIndexOf('\'');
        if (start < 0 || end <= start) {
            return text;
        }
        String name = text.substring(start + 1, end);
        Set<String> types =
                schema.getAllTypesAsList().stream()
                        .map(some -> some.getName())
                        .filter(some -> !some.startsWith("__"))
                        .collect(Collectors.toSet());
        return "There is no type " + Shortened.quoted(name) + "." + wording.nearMiss(name, types);
    }

    private String wrongValue(Spot spot) {
        LiteralCheck check = new LiteralCheck(wording);
        if (spot.node() instanceof VariableDefinition variable) {
            GraphQLType type = new VariableCheck(schema, wording).type(variable.getType());
            return type == null || variable.getDefaultValue() == null
                    ? null
                    : check.fault(
                            "Default of $" + Shortened.of(variable.getName()),
                            variable.getDefaultValue(),
                            type);
        }
        List<Argument> given =
                spot.node() instanceof Argument argument
                        ? List.of(argument)
                        : spot.node() instanceof Field field ? field.getArguments() : List.of();
        for (Argument argument : given) {
            GraphQLArgument definition = argument(spot, argument.getName());
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

    private String missingArgument(Spot spot) {
        List<Argument> given =
                spot.node() instanceof Field field
                        ? field.getArguments()
                        : spot.node() instanceof Directive directive
                                ? directive.getArguments()
                                : List.of();
        List<String> names = given.stream().map(Argument::getName).toList();
        return arguments(spot).stream()
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

    /** Whose argument it is: Query.articles, @include. */
    private static String owner(Spot spot) {
        if (spot.directive() != null) {
            return "@" + spot.directive().getName();
        }
        return spot.field() == null ? null : spot.parent().getName() + "." + spot.field().getName();
    }

    private static List<GraphQLArgument> arguments(Spot spot) {
        GraphQLFieldDefinition field = spot.field();
        if (spot.directive() != null) {
            return spot.directive().getArguments();
        }
        return field == null ? List.of() : field.getArguments();
    }

    private static GraphQLArgument argument(Spot spot, String name) {
        return arguments(spot).stream()
                .filter(some -> some.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }
}
