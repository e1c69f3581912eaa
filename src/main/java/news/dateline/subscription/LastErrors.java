package news.dateline.subscription;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import org.jspecify.annotations.Nullable;

/** The errors that end a subscription. They say after which cursor it can be resumed. */
final class LastErrors {

    private static final String RESUME_AFTER = "resumeAfter";

    private LastErrors() {}

    static CodedError of(ApiError why, @Nullable String cursor) {
        return resumable(CodedError.of(why), cursor);
    }

    static List<? extends GraphQLError> of(List<GraphQLError> errors, @Nullable String cursor) {
        return errors.stream()
                .map(error -> error instanceof CodedError own ? resumable(own, cursor) : error)
                .toList();
    }

    private static CodedError resumable(CodedError error, @Nullable String cursor) {
        if (cursor == null || error.details().containsKey(RESUME_AFTER)) {
            return error;
        }
        Map<String, Object> details = new LinkedHashMap<>(error.details());
        details.put(RESUME_AFTER, cursor);
        return new CodedError(error.message(), error.path(), error.places(), error.code(), details);
    }
}
