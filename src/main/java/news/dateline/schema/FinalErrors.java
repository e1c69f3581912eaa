package news.dateline.schema;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.ResultPath;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;
import news.dateline.schema.messages.Fault;
import news.dateline.schema.messages.Messages;

/** Gives every error its final form: a code, and nothing that only concerns the server. */
final class FinalErrors extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        Messages messages = messages(parameters);
        // graphql-java's rules overlap: what two of them find is one fault.
        List<GraphQLError> errors =
                result.getErrors().stream()
                        .filter(error -> !messages.isRepeated(error))
                        .map(error -> coded(error, messages, parameters.getExecutionInput()))
                        .distinct()
                        .toList();
        return CompletableFuture.completedFuture(
                ((ExecutionResultImpl) result).transform(builder -> builder.errors(errors)));
    }

    private static Messages messages(InstrumentationExecutionParameters parameters) {
        GraphQLContext context = parameters.getGraphQLContext();
        DocumentCheck check = context.get(DocumentCheck.class);
        return new Messages(
                parameters.getSchema(),
                parameters.getExecutionInput().getQuery(),
                context.get(Document.class),
                check == null || check.tellsNames());
    }

    private static GraphQLError coded(GraphQLError error, Messages messages, ExecutionInput input) {
        if (error instanceof CodedError) {
            return error;
        }
        if (error instanceof ExceptionWhileDataFetching failure) {
            return ErrorReport.of(
                    failure.getException(),
                    ResultPath.fromList(failure.getPath()),
                    failure.getLocations().get(0));
        }
        ErrorCode code = code(error);
        Fault fault = fault(error, code, messages, input);
        return new CodedError(fault.message(), error.getPath(), fault.places(), code);
    }

    private static Fault fault(
            GraphQLError error, ErrorCode code, Messages messages, ExecutionInput input) {
        if (error instanceof ValidationError invalid) {
            return messages.of(invalid);
        }
        if (error instanceof InvalidSyntaxError invalid) {
            return messages.of(invalid);
        }
        if (error instanceof UnknownOperationException) {
            return new Fault(
                    messages.ofOperationName(input.getOperationName()), error.getLocations());
        }
        String message = code == ErrorCode.INTERNAL ? ErrorReport.NO_VALUE : error.getMessage();
        return isBadVariable(error)
                ? messages.ofVariables(
                        input.getOperationName(),
                        input.getRawVariables().toMap(),
                        message,
                        error.getLocations())
                : new Fault(message, error.getLocations());
    }

    /** The document was right, what was put into it was not. */
    private static boolean isBadVariable(GraphQLError error) {
        return error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException;
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof UnknownOperationException) {
            return ErrorCode.BAD_REQUEST;
        }
        return isBadVariable(error) ? ErrorCode.BAD_USER_INPUT : code(error.getErrorType());
    }

    private static ErrorCode code(ErrorClassification classification) {
        if (!(classification instanceof ErrorType type)) {
            return ErrorCode.BAD_USER_INPUT;
        }
        return switch (type) {
            case InvalidSyntax -> ErrorCode.GRAPHQL_PARSE_FAILED;
            case ValidationError, OperationNotSupported -> ErrorCode.GRAPHQL_VALIDATION_FAILED;
            case NullValueInNonNullableField, DataFetchingException -> ErrorCode.INTERNAL;
            default -> ErrorCode.BAD_USER_INPUT;
        };
    }
}
