package news.dateline.http;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import news.dateline.budget.BudgetExceeded;
import news.dateline.budget.Spending;
import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.http.json.JsonWriter;
import news.dateline.limits.Exceeded;

/** What goes back to the client, but for the headers. */
record Answer(
        int status,
        MediaType type,
        boolean hasData,
        List<? extends GraphQLError> errors,
        byte[] body) {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int INTERNAL_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    static Answer of(ApiError refusal, MediaType type) {
        if (refusal instanceof Exceeded exceeded) {
            return refused(invalid(type), exceeded.errors(), type);
        }
        if (refusal instanceof BudgetExceeded exceeded
                && exceeded.code() != ErrorCode.UNAVAILABLE) {
            return stopped(exceeded.error(List.of()), type, Map.of());
        }
        return refused(status(refusal), List.of(CodedError.of(refusal)), type);
    }

    /** It was run, and ended before it was answered. */
    static Answer stopped(CodedError why, MediaType type, Map<String, ?> extensions) {
        List<GraphQLError> errors = List.of(why);
        byte[] body = JsonWriter.write(errors, true, null, Spending.unlimited(), () -> extensions);
        return new Answer(OK, type, false, errors, body);
    }

    /**
     * @param extensions are made when the data are written
     */
    static Answer of(
            ExecutionResult result,
            MediaType type,
            Spending spending,
            Supplier<Map<?, ?>> extensions) {
        List<GraphQLError> errors = result.getErrors();
        if (!errors.isEmpty() && hasNothing(result) && all(errors, ErrorCode.UNAVAILABLE)) {
            return refused(UNAVAILABLE, errors, type);
        }
        if (!result.isDataPresent()) {
            return refused(invalid(type), errors, type);
        }
        byte[] body = JsonWriter.write(errors, true, result.getData(), spending, extensions);
        return new Answer(OK, type, true, errors, body);
    }

    boolean isWhole() {
        return errors.isEmpty();
    }

    /** What the two forms say of a document that does not run. */
    private static int invalid(MediaType type) {
        return type == MediaType.JSON ? OK : BAD_REQUEST;
    }

    private static Answer refused(int status, List<? extends GraphQLError> errors, MediaType type) {
        return new Answer(status, type, false, errors, JsonWriter.write(errors, false, null));
    }

    /**
     * A document that is not known here is part of a conversation that goes on, and clients of
     * Apollo expect it to be one that goes well.
     */
    private static int status(ApiError refusal) {
        if (refusal instanceof Refusal known) {
            return known.status();
        }
        return switch (refusal.code()) {
            case BAD_REQUEST -> BAD_REQUEST;
            case PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED -> OK;
            case DOCUMENT_NOT_REGISTERED, ORIGIN_NOT_ALLOWED -> FORBIDDEN;
            case UNAVAILABLE -> UNAVAILABLE;
            default -> INTERNAL_ERROR;
        };
    }

    private static boolean hasNothing(ExecutionResult result) {
        Object data = result.getData();
        return data == null
                || data instanceof Map<?, ?> fields
                        && fields.values().stream().allMatch(value -> value == null);
    }

    private static boolean all(List<GraphQLError> errors, ErrorCode code) {
        return errors.stream()
                .allMatch(error -> error instanceof CodedError coded && coded.code() == code);
    }
}
