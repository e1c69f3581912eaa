package news.dateline.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.SourceLocation;
import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;
import org.jspecify.annotations.Nullable;

/** An error that ends the whole request: no partial result is sent. */
public final class BudgetExceeded extends ApiError {

    private final transient @Nullable List<Object> path;
    private final transient Map<String, Object> details;

    private BudgetExceeded(
            ErrorCode code,
            String message,
            @Nullable List<Object> path,
            Map<String, Object> details) {
        super(code, message);
        this.path = path;
        this.details = details;
    }

    /**
     * @param path the path of the field where the budget was exceeded; may be empty
     */
    static BudgetExceeded of(Measure what, long actual, long limit, List<Object> path) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("limit", limit);
        details.put("actual", actual);
        return new BudgetExceeded(
                what.code(),
                what.message(actual, limit) + place(path),
                path.isEmpty() ? null : path,
                details);
    }

    /** The error for exhausted shared memory. */
    static BudgetExceeded memory() {
        return new BudgetExceeded(
                ErrorCode.UNAVAILABLE,
                "The server has no memory left for large responses; please try again.",
                null,
                Map.of());
    }

    private static String place(List<Object> path) {
        if (path.isEmpty()) {
            return "";
        }
        return path.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining(".", " This was at ", "."));
    }

    /** The path of the field that was being read or written; null if there is none. */
    public @Nullable List<Object> path() {
        return path;
    }

    @Override
    public Map<String, Object> details() {
        return details;
    }

    /**
     * @param places the locations of that field in the document
     */
    public CodedError error(List<SourceLocation> places) {
        return new CodedError(getMessage(), path, places, code(), details);
    }
}
