package news.dateline.limits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SourceLocation;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * One limit that a document goes beyond.
 *
 * @param what is too much, with a place for the number
 * @param path of the fields down to the one that is too much; null if it is none
 * @param advice what to do instead, as a further sentence; empty if there is nothing to say
 */
record LimitViolation(
        ErrorCode code,
        String what,
        long actual,
        long limit,
        @Nullable SourceLocation place,
        @Nullable List<Object> path,
        String advice) {

    /** What a document may not have, variables may: those of mutations have other limits. */
    static final String USE_VARIABLES = " Pass long values of a mutation in variables.";

    LimitViolation(
            ErrorCode code, String what, long actual, long limit, @Nullable SourceLocation place) {
        this(code, what, actual, limit, place, null, "");
    }

    LimitViolation advising(String advice) {
        return new LimitViolation(code, what, actual, limit, place, path, advice);
    }

    /** At the last of these selections, which stand within one another. */
    static LimitViolation at(
            ErrorCode code,
            String what,
            long actual,
            long limit,
            List<? extends Selection<?>> selections) {
        List<Object> path = new ArrayList<>();
        selections.forEach(
                one -> {
                    if (one instanceof Field field) {
                        path.add(field.getResultKey());
                    }
                });
        SourceLocation place = selections.get(selections.size() - 1).getSourceLocation();
        return new LimitViolation(
                code, what, actual, limit, place, path.isEmpty() ? null : path, "");
    }

    CodedError error() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("limit", limit);
        details.put("actual", actual);
        return new CodedError(
                String.format(Locale.ENGLISH, what + "; the limit is %,d.", actual, limit) + advice,
                path,
                place == null ? null : List.of(place),
                code,
                details);
    }
}
