package news.dateline.execution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.validation.ValidationError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;

/**
 * Converts the errors that SmallRye creates for annotated methods into the common form, with a
 * code.
 */
final class MethodErrors {

    private static final Pattern WRONG_TYPE =
            Pattern.compile("argument '(\\w+)' .* is not a valid '([^']+)'.*", Pattern.DOTALL);

    private MethodErrors() {}

    static GraphQLError coded(GraphQLError error, ResultNode at, int slot) {
        if (error instanceof CodedError) {
            return error;
        }
        if (error instanceof ValidationError invalid) {
            return new CodedError(
                    message(invalid.getDescription()),
                    at.path(slot).toList(),
                    List.of(at.location(slot)),
                    ErrorCode.BAD_USER_INPUT);
        }
        return ErrorReport.of(cause(error), at.path(slot), at.location(slot));
    }

    private static String message(String description) {
        Matcher type = WRONG_TYPE.matcher(description);
        return type.matches()
                ? type.group(1) + " must be a valid " + type.group(2) + "."
                : "An argument has a value of the wrong type.";
    }

    private static Throwable cause(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failure) {
            return failure.getException();
        }
        return error instanceof Throwable failure
                ? failure
                : new IllegalStateException(error.getMessage());
    }
}
