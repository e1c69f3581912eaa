package news.dateline.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.language.Field;
import graphql.language.SourceLocation;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/**
 * One limit that a document goes beyond.
 *
 * @param what is too much, with a place for the number
 * @param path of the fields down to the one that is too much; null if it is none
 */
record Excess(
        ErrorCode code,
        String what,
        long actual,
        long limit,
        SourceLocation place,
        List<Object> path) {

    Excess(ErrorCode code, String what, long actual, long limit, SourceLocation place) {
        this(code, what, actual, limit, place, null);
    }

    /** At the last of these fields, which stand within one another. */
    static Excess at(ErrorCode code, String what, long actual, long limit, List<Field> path) {
        return new Excess(
                code,
                what,
                actual,
                limit,
                path.get(path.size() - 1).getSourceLocation(),
                path.stream().<Object>map(Field::getResultKey).toList());
    }

    CodedError error() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("limit", limit);
        details.put("actual", actual);
        return new CodedError(
                String.format(Locale.ENGLISH, what + "; the limit is %,d.", actual, limit),
                path,
                place == null ? null : List.of(place),
                code,
                details);
    }
}
