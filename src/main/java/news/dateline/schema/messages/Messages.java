package news.dateline.schema.messages;

import java.util.List;
import java.util.Map;

import graphql.InvalidSyntaxError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import news.dateline.schema.messages.Spots.Spot;

/**
 * What clients are told of a document that is no GraphQL or does not fit the schema, and of
 * variables that do not: graphql-java's own texts print its classes and do not say which names
 * there are.
 */
public final class Messages {

    private final GraphQLSchema schema;
    private final DocumentText text;
    private final Document document;
    private final Wording wording;
    private Spots spots;

    /**
     * @param text of the document
     * @param document null if it could not be parsed
     * @param tellsNames whether names that the client did not write may be told
     */
    public Messages(GraphQLSchema schema, String text, Document document, boolean tellsNames) {
        this.schema = schema;
        this.text = new DocumentText(text);
        this.document = document;
        this.wording = new Wording(tellsNames);
    }

    /** Of a text that is no GraphQL. */
    public Fault of(InvalidSyntaxError error) {
        return SyntaxFaults.of(error, text.text());
    }

    /** Of variables that the operation does not take; the given text where nothing is found. */
    public Fault ofVariables(
            String operationName,
            Map<String, Object> variables,
            String otherwise,
            List<SourceLocation> places) {
        VariableCheck check = new VariableCheck(schema, wording);
        return document == null
                ? new Fault(PlainText.of(otherwise), places)
                : document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(some -> isNamed(some, operationName))
                        .findFirst()
                        .map(some -> check.fault(some, variables))
                        .orElseGet(() -> new Fault(PlainText.of(otherwise), places));
    }

    private static boolean isNamed(OperationDefinition operation, String name) {
        return name == null || name.isEmpty() || name.equals(operation.getName());
    }

    /** Of a name that no operation of the document has, or of none where there are several. */
    public String ofOperationName(String name) {
        List<String> names =
                document == null
                        ? List.of()
                        : document.getDefinitionsOfType(OperationDefinition.class).stream()
                                .map(OperationDefinition::getName)
                                .filter(some -> some != null)
                                .toList();
        return OperationNames.message(name, names);
    }

    /** Of a document that does not fit the schema. */
    public Fault of(ValidationError error) {
        Fault fault = null;
        if (error.getValidationErrorType() instanceof ValidationErrorType type) {
            fault = of(type, error);
        }
        return fault == null
                ? new Fault(PlainText.of(error.getMessage()), error.getLocations())
                : fault;
    }

    private Fault of(ValidationErrorType type, ValidationError error) {
        List<String> quoted = PlainText.quoted(error.getMessage());
        Spot spot = spot(error);
        String message = ofName(type, quoted);
        if (message == null && spot != null) {
            message = ofSpot(type, spot, quoted);
        }
        if (message == null) {
            message = new RuleFaults(wording).message(type, quoted);
        }
        List<SourceLocation> places = error.getLocations();
        if (type == ValidationErrorType.NullValueForNonNullArgument && spot != null) {
            places = ArgumentFaults.place(spot, quoted.get(0), places);
        }
        return message == null ? null : new Fault(message, places);
    }

    private Spot spot(ValidationError error) {
        if (document == null || error.getLocations() == null || error.getLocations().isEmpty()) {
            return null;
        }
        if (spots == null) {
            spots = new Spots(document, schema);
        }
        return spots.at(error.getLocations().get(0));
    }

    private String ofName(ValidationErrorType type, List<String> quoted) {
        NameFaults names = new NameFaults(schema, document, wording);
        return switch (type) {
            case UnknownType -> names.type(quoted.get(0));
            case UndefinedFragment -> names.fragment(quoted.get(0));
            case UndefinedVariable -> names.variable(quoted.get(0));
            default -> null;
        };
    }

    private String ofSpot(ValidationErrorType type, Spot spot, List<String> quoted) {
        ArgumentFaults arguments = new ArgumentFaults(schema, wording, text);
        NameFaults names = new NameFaults(schema, document, wording);
        return switch (type) {
            case FieldUndefined -> names.field(spot);
            case UnknownArgument -> arguments.unknown(spot);
            case UnknownDirective ->
                    arguments.isArgument(spot) ? arguments.unknown(spot) : names.directive(spot);
            case MisplacedDirective -> names.misplaced(spot);
            case WrongType, NullValueForNonNullArgument, BadValueForDefaultArg ->
                    arguments.wrongValue(spot);
            case MissingFieldArgument, MissingDirectiveArgument -> arguments.missing(spot);
            case DuplicateArgumentNames -> arguments.twice(spot, quoted.get(0));
            case SubselectionRequired -> new SelectionFaults(wording).required(spot);
            case SubselectionNotAllowed -> new SelectionFaults(wording).notAllowed(spot);
            case InlineFragmentTypeConditionInvalid, FragmentTypeConditionInvalid ->
                    SelectionFaults.noComposite(spot);
            case FragmentCycle -> SelectionFaults.cycle(spot);
            default -> null;
        };
    }
}
