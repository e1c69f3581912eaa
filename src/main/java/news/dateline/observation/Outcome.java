package news.dateline.observation;

import java.util.List;

import graphql.GraphQLError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** How a request ended, as whoever runs the server has to tell them apart. */
enum Outcome {
    /** Answered without errors. */
    OK,
    /** Answered, with errors of single fields. */
    PARTIAL,
    /** Not answered, as the client has to ask otherwise. */
    REFUSED,
    /** Not answered just now. */
    UNAVAILABLE,
    /** Not answered by a fault of the server. */
    FAILED,
    /** Left by its client. */
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

    /** The first error's; null if there is none. */
    static ErrorCode code(List<? extends GraphQLError> errors) {
        return !errors.isEmpty() && errors.get(0) instanceof CodedError coded ? coded.code() : null;
    }
}
