package news.dateline.schema.messages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import news.dateline.errors.NearMiss;
import news.dateline.errors.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * Says which rule of validation a document breaks: from the names in graphql-java's own text and,
 * where these do not say enough, from what is at the place of the fault.
 */
final class RuleMessages {

    private final GraphQLSchema schema;
    private final Document document;
    private final Texts texts;
    private final KnownNames known;
    private @Nullable Map<SourceLocation, Place> places;

    RuleMessages(GraphQLSchema schema, Document document, Texts texts) {
        this.schema = schema;
        this.document = document;
        this.texts = texts;
        this.known = new KnownNames(schema, document);
    }

    Fault of(ValidationError error) {
        List<SourceLocation> locations = error.getLocations();
        List<String> names = PlainText.quoted(error.getMessage());
        String message = null;
        if (error.getValidationErrorType() instanceof ValidationErrorType type
                && (!names.isEmpty() || NamelessRules.ALL.contains(type))) {
            message = ofNames(type, names);
            Place place = message == null ? place(locations) : null;
            if (place != null) {
                message = ofPlace(type, place, names);
            }
            if (type == ValidationErrorType.NullValueForNonNullArgument && place != null) {
                Argument given = place.argument(names.get(0));
                locations = given == null ? locations : List.of(given.getSourceLocation());
            }
            if (type == ValidationErrorType.UnknownType && PlainText.isNowhere(locations)) {
                locations = known.fragmentsOn(names.get(0));
            }
        }
        return new Fault(message == null ? PlainText.of(error.getMessage()) : message, locations);
    }

    /**
     * Whether it is of an argument of a directive that there is not: graphql-java takes it for an
     * argument of the field, and the directive has its own error.
     */
    boolean isOfUnknownDirective(ValidationError error) {
        if (error.getValidationErrorType() != ValidationErrorType.UnknownArgument
                && error.getValidationErrorType() != ValidationErrorType.WrongType) {
            return false;
        }
        Place place = place(error.getLocations());
        return place != null && place.node() instanceof Argument && owner(place) == null;
    }

    private @Nullable Place place(@Nullable List<SourceLocation> locations) {
        if (locations == null || locations.isEmpty()) {
            return null;
        }
        if (places == null) {
            places = Place.all(document, schema);
        }
        return places.get(locations.get(0));
    }

    private @Nullable String ofNames(ValidationErrorType type, List<String> names) {
        return switch (type) {
            case FieldUndefined ->
                    rule(type, names) + texts.nearMiss(names.get(0), known.fields(names.get(1)));
            case UnknownType -> rule(type, names) + texts.nearMiss(names.get(0), known.types());
            // The names of the document may always be told: its client wrote them.
            case UndefinedFragment ->
                    rule(type, names) + NearMiss.among(names.get(0), known.fragments());
            case UndefinedVariable ->
                    rule(type, names) + NearMiss.among("$" + names.get(0), known.variables());
            case UnknownOperation -> rule(type, List.of(names.get(0).toLowerCase(Locale.ROOT)));
            case UnknownArgument,
                    UnknownDirective,
                    MisplacedDirective,
                    DuplicateArgumentNames,
                    SubselectionRequired,
                    SubselectionNotAllowed,
                    FragmentTypeConditionInvalid ->
                    null;
            default -> rule(type, names);
        };
    }

    /** Null if the rule has no text that is made of names alone. */
    private @Nullable String rule(ValidationErrorType type, List<String> names) {
        String key = type + "." + names.size();
        Object[] values = names.stream().map(Shortened::of).toArray();
        if (texts.has(key)) {
            return texts.format(key, values);
        }
        return texts.has(type.name()) ? texts.format(type.name(), values) : null;
    }

    private @Nullable String ofPlace(ValidationErrorType type, Place place, List<String> names) {
        String owner = owner(place);
        return switch (type) {
            case UnknownArgument -> unknownArgument(place, names.get(0));
            case UnknownDirective ->
                    place.node() instanceof Argument
                            ? unknownArgument(place, names.get(0))
                            : rule(type, names) + texts.nearMiss(names.get(0), known.directives());
            case MisplacedDirective ->
                    place.directive() == null ? null : misplaced(place.directive());
            case MissingFieldArgument, MissingDirectiveArgument ->
                    missingArgument(place, names.get(0));
            case DuplicateArgumentNames ->
                    texts.format(
                            type.name(),
                            owner == null ? Shortened.of(place.written()) : owner,
                            Shortened.of(names.get(0)));
            case WrongType, NullValueForNonNullArgument, BadValueForDefaultArg ->
                    wrongValue(place, names.get(0));
            case SubselectionRequired -> selectionRequired(place);
            case SubselectionNotAllowed ->
                    owner == null || place.field() == null
                            ? null
                            : texts.format(
                                    type.name(),
                                    owner,
                                    GraphQLTypeUtil.simplePrint(place.field().getType()));
            case InlineFragmentTypeConditionInvalid ->
                    noComposite(((InlineFragment) place.node()).getTypeCondition());
            case FragmentTypeConditionInvalid ->
                    noComposite(((FragmentDefinition) place.node()).getTypeCondition());
            default -> null;
        };
    }

    /** Query.articles or @include; null if there is no such field or directive. */
    private @Nullable String owner(Place place) {
        if (place.directive() != null) {
            return "@" + place.directive().getName();
        }
        return place.field() == null || place.parent() == null
                ? null
                : texts.format("field", place.parent().getName(), place.field().getName());
    }

    private @Nullable String unknownArgument(Place place, String name) {
        String owner = owner(place);
        return owner == null
                ? null
                : texts.format("UnknownArgument", owner, Shortened.of(name))
                        + texts.nearMiss(name, KnownNames.of(place.arguments()));
    }

    private @Nullable String missingArgument(Place place, String name) {
        String owner = owner(place);
        GraphQLType type = place.argumentType(name);
        return owner == null || type == null
                ? null
                : texts.format("MissingArgument", owner, name, GraphQLTypeUtil.simplePrint(type));
    }

    private @Nullable String wrongValue(Place place, String name) {
        if (place.node() instanceof VariableDefinition variable) {
            return wrongValue(
                    "Default of $" + Shortened.of(variable.getName()),
                    variable.getDefaultValue(),
                    TypeFromAST.getTypeFromAST(schema, variable.getType()));
        }
        Argument given = place.argument(name);
        return given == null
                ? null
                : wrongValue(
                        owner(place) + ", " + given.getName(),
                        given.getValue(),
                        place.argumentType(given.getName()));
    }

    private @Nullable String wrongValue(
            String what, @Nullable Value<?> value, @Nullable GraphQLType type) {
        return type == null ? null : new ValueCheck(texts).fault(what, value, type);
    }

    private String misplaced(GraphQLDirective directive) {
        return texts.format(
                "MisplacedDirective",
                directive.getName(),
                directive.validLocations().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")));
    }

    private @Nullable String selectionRequired(Place place) {
        String owner = owner(place);
        if (owner == null || place.field() == null) {
            return null;
        }
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(place.field().getType());
        String example =
                type instanceof GraphQLFieldsContainer fields
                        ? fields.getFieldDefinitions().stream()
                                .filter(RuleMessages::isLeaf)
                                .findFirst()
                                .map(GraphQLFieldDefinition::getName)
                                .orElse("__typename")
                        : "__typename";
        return texts.format(
                "SubselectionRequired", owner, type.getName(), place.field().getName(), example);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                && field.getArguments().isEmpty()
                && !field.isDeprecated();
    }

    private String noComposite(TypeName condition) {
        return texts.format("FragmentTypeConditionInvalid", Shortened.of(condition.getName()));
    }
}
