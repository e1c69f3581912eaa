package news.dateline.observation;

import java.util.List;

import graphql.GraphQLError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import org.jspecify.annotations.Nullable;

/** How a request ended, as operators need to distinguish it. */
enum Outcome {
    /** Answered without errors. */
    OK,
    /** Answered, with field errors. */
    PARTIAL,
    /** Rejected because of an error of the client. */
    REFUSED,
    /** Not answered because the server or the database is unavailable. */
    UNAVAILABLE,
    /** Failed because of an error in the server. */
    FAILED,
    /** The client disconnected. */
    LEFT;

    static Outcome of(boolean hasData, List<? extends GraphQLError> errors) {
        if (errors.isEmpty()) {
            return OK;
        }
        if (hasData) {
            return PARTIAL;
        }
        ErrorCode code = code(errors);
        if (code == ErrorCode.UNAVAILABLE) {
            return UNAVAILABLE;
        }
        return code == ErrorCode.INTERNAL ? FAILED : REFUSED;
    }

    /** The code of the first error; null if there is none. */
    static @Nullable ErrorCode code(List<? extends GraphQLError> errors) {
        return !errors.isEmpty() && errors.get(0) instanceof CodedError coded ? coded.code() : null;
    }
}
