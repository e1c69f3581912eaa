package news.dateline.http;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** What goes back to the client, but for the headers. */
record Answer(int status, MediaType type, boolean isWhole, byte[] body) {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    static Answer of(Refusal refusal, MediaType type) {
        return refused(refusal.status(), List.of(refusal.error()), type);
    }

    static Answer ofFailure(CodedError error, MediaType type) {
        return refused(INTERNAL_ERROR, List.of(error), type);
    }

    static Answer of(ExecutionResult result, MediaType type) {
        List<GraphQLError> errors = result.getErrors();
        if (!errors.isEmpty() && hasNothing(result) && all(errors, ErrorCode.UNAVAILABLE)) {
            return refused(UNAVAILABLE, errors, type);
        }
        if (!result.isDataPresent()) {
            return refused(refusedStatus(errors, type), errors, type);
        }
        byte[] body = AnswerWriter.write(errors, true, result.getData(), result.getExtensions());
        return new Answer(OK, type, errors.isEmpty(), body);
    }

    private static Answer refused(int status, List<? extends GraphQLError> errors, MediaType type) {
        return new Answer(status, type, false, AnswerWriter.write(errors, false, null, Map.of()));
    }

    private static int refusedStatus(List<GraphQLError> errors, MediaType type) {
        return type == MediaType.JSON ? OK : BAD_REQUEST;
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
