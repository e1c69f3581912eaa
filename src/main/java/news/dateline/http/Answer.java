package news.dateline.http;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import news.dateline.budget.BudgetExceeded;
import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import news.dateline.json.JsonWriter;
import news.dateline.limits.Exceeded;
import news.dateline.operation.OperationResult;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to the client, but for the headers.
 *
 * @param cacheTags what it rests on, if a cache may keep it
 */
record Answer(
        int status,
        MediaType type,
        boolean hasData,
        List<? extends GraphQLError> errors,
        byte[] body,
        List<String> cacheTags) {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int INTERNAL_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    Answer(
            int status,
            MediaType type,
            boolean hasData,
            List<? extends GraphQLError> errors,
            byte[] body) {
        this(status, type, hasData, errors, body, List.of());
    }

    Answer withCacheTags(List<String> tags) {
        return new Answer(status, type, hasData, errors, body, tags);
    }

    static Answer of(ApiError refusal, MediaType type) {
        if (refusal instanceof Exceeded exceeded) {
            return refused(invalid(type), exceeded.errors(), type);
        }
        if (refusal instanceof BudgetExceeded exceeded
                && exceeded.code() != ErrorCode.UNAVAILABLE) {
            List<GraphQLError> errors = List.of(exceeded.error(List.of()));
            return new Answer(OK, type, false, errors, JsonWriter.write(errors, true, null));
        }
        return refused(status(refusal), List.of(CodedError.of(refusal)), type);
    }

    static Answer of(OperationResult result, MediaType type) {
        List<GraphQLError> errors = result.errors();
        if (!errors.isEmpty()
                && !result.mayHaveWritten()
                && hasNothing(result.data())
                && all(errors, ErrorCode.UNAVAILABLE)) {
            return refused(UNAVAILABLE, errors, type);
        }
        if (isRefused(result, ErrorCode.UNAUTHENTICATED)) {
            return refused(UNAUTHORIZED, errors, type);
        }
        if (isRefused(result, ErrorCode.FORBIDDEN)) {
            return refused(FORBIDDEN, errors, type);
        }
        if (!result.isDataPresent()) {
            return refused(invalid(type), errors, type);
        }
        try {
            return new Answer(OK, type, result.hasData(), errors, body(result));
        } catch (BudgetExceeded e) {
            OperationResult ended = result.endedBy(e);
            return new Answer(OK, type, false, ended.errors(), body(ended));
        }
    }

    private static byte[] body(OperationResult result) {
        return JsonWriter.write(
                result.errors(), true, result.data(), result.spending(), result.extensions());
    }

    /** As it is sent: of what has a status of its own, EventSource does not read the body. */
    Answer framed() {
        if (type != MediaType.EVENT_STREAM) {
            return this;
        }
        return status == OK
                ? new Answer(status, type, hasData, errors, ServerSentEvents.of(body))
                : new Answer(status, MediaType.JSON, hasData, errors, body);
    }

    boolean isWhole() {
        return errors.isEmpty();
    }

    /** What the two forms say of a document that does not run. */
    private static int invalid(MediaType type) {
        return type == MediaType.GRAPHQL_RESPONSE ? BAD_REQUEST : OK;
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
            case UNAUTHENTICATED -> UNAUTHORIZED;
            case FORBIDDEN, DOCUMENT_NOT_REGISTERED, ORIGIN_NOT_ALLOWED -> FORBIDDEN;
            case RATE_LIMITED, TOO_MANY_SUBSCRIPTIONS -> TOO_MANY_REQUESTS;
            case UNAVAILABLE -> UNAVAILABLE;
            default -> INTERNAL_ERROR;
        };
    }

    /** Whether each root field was refused, so that nothing was done and nothing is answered. */
    private static boolean isRefused(OperationResult result, ErrorCode code) {
        return !result.errors().isEmpty()
                && hasNothing(result.data())
                && all(result.errors(), code)
                && result.errors().stream()
                        .allMatch(error -> error.getPath() != null && error.getPath().size() == 1);
    }

    private static boolean hasNothing(@Nullable Object data) {
        return data == null
                || data instanceof Map<?, ?> fields
                        && fields.values().stream().allMatch(value -> value == null);
    }

    private static boolean all(List<GraphQLError> errors, ErrorCode code) {
        return errors.stream()
                .allMatch(error -> error instanceof CodedError coded && coded.code() == code);
    }
}
