package news.dateline.schema.messages;

import java.util.List;
import java.util.Locale;

import graphql.validation.ValidationErrorType;
import news.dateline.errors.Shortened;

/** Rules of documents of which the names in graphql-java's text say all that is to be said. */
record RuleFaults(Wording wording) {

    private static final String ALIAS = " Give one of them an alias.";

    /**
     * @param names what graphql-java's text has in quotes
     */
    String message(ValidationErrorType type, List<String> names) {
        return switch (type) {
            case FieldsConflict -> conflict(names);
            case InvalidFragmentType -> neverApplies(names);
            case VariableTypeMismatch -> mismatch(names);
            case NonInputTypeOnVariable ->
                    "$"
                            + Shortened.of(names.get(0))
                            + ": "
                            + Shortened.of(names.get(1))
                            + " is not an input type; a variable is a scalar, an enum or an input"
                            + " object.";
            case UnusedVariable ->
                    "$" + Shortened.of(names.get(0)) + ": this variable is declared, but not used.";
            case UnusedFragment -> "The fragment " + quoted(names, 0) + " is not used.";
            case DuplicateVariableName ->
                    "$" + Shortened.of(names.get(0)) + ": this variable is declared twice.";
            case DuplicateFragmentName ->
                    "More than one fragment has the name " + quoted(names, 0) + ".";
            case DuplicateOperationName ->
                    "More than one operation has the name " + quoted(names, 0) + ".";
            case DuplicateDirectiveName ->
                    "@" + Shortened.of(names.get(0)) + " may be given only once at one place.";
            case UnknownArgument, UnknownDirective ->
                    "There is no argument or directive " + quoted(names, 0) + " here.";
            case DuplicateArgumentNames ->
                    "The argument " + quoted(names, 0) + " is given more than once.";
            case UniqueObjectFieldName ->
                    "The field " + quoted(names, 0) + " is given more than once in one object.";
            case LoneAnonymousOperationViolation ->
                    "An operation without a name must be the only one in the document. Give each"
                            + " operation a name.";
            case NonExecutableDefinition ->
                    "A document that is run has operations and fragments only, and no definitions"
                            + " of a schema.";
            case UnknownOperation ->
                    "There are no %ss on this server."
                            .formatted(names.get(0).toLowerCase(Locale.ROOT));
            case SubscriptionMultipleRootFields, SubscriptionIntrospectionRootField ->
                    "A subscription must select exactly one root field, and not an introspection field.";
            case MaxValidationErrorsReached -> "The document has more faults than are listed here.";
            default -> null;
        };
    }

    private String conflict(List<String> names) {
        String field = quoted(names, 0);
        if (names.size() < 3) {
            return field + ": this field is selected with different arguments or types." + ALIAS;
        }
        boolean isOfTypes = wording.tellsNames();
        return field
                + ": "
                + (isOfTypes
                        ? Shortened.of(names.get(1)) + " and " + Shortened.of(names.get(2)) + " "
                        : "different fields or types ")
                + "cannot have one name in the answer."
                + ALIAS;
    }

    /** Of an inline fragment two types are named, of another its name before them. */
    private String neverApplies(List<String> names) {
        int first = names.size() - 2;
        String fragment =
                first == 0
                        ? "A fragment on " + Shortened.of(names.get(1))
                        : "The fragment " + quoted(names, 0);
        return fragment
                + " can never apply here"
                + (wording.tellsNames()
                        ? ": no %s is of the type %s."
                                .formatted(names.get(first), names.get(first + 1))
                        : ".");
    }

    private String mismatch(List<String> names) {
        return "$%s: this variable is declared as %s, but used where %s is expected."
                .formatted(
                        Shortened.of(names.get(0)),
                        Shortened.of(names.get(1)),
                        wording.tellsNames() ? names.get(2) : "another type");
    }

    private static String quoted(List<String> names, int index) {
        return Shortened.quoted(names.get(index));
    }
}
