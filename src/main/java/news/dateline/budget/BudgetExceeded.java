package news.dateline.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import news.dateline.errors.ApiError;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** Ends a whole request: what it has read or written so far is no answer. */
public final class BudgetExceeded extends ApiError {

    private final transient List<Object> path;
    private final transient Map<String, Object> details;

    private BudgetExceeded(
            ErrorCode code, String message, List<Object> path, Map<String, Object> details) {
        super(code, message);
        this.path = path;
        this.details = details;
    }

    static BudgetExceeded rows(long actual, long limit, List<Object> path) {
        return of(
                ErrorCode.ROW_BUDGET_EXCEEDED,
                "The request has read %,d rows; the limit is %,d.",
                actual,
                limit,
                path);
    }

    static BudgetExceeded bytesRead(long actual, long limit, List<Object> path) {
        return of(
                ErrorCode.BYTE_BUDGET_EXCEEDED,
                "The request has read %,d bytes of text; the limit is %,d.",
                actual,
                limit,
                path);
    }

    static BudgetExceeded answer(long actual, long limit, List<Object> path) {
        return of(
                ErrorCode.BYTE_BUDGET_EXCEEDED,
                "The answer has at least %,d bytes; the limit is %,d.",
                actual,
                limit,
                path);
    }

    static BudgetExceeded databaseTime(long actual, long limit, List<Object> path) {
        return of(
                ErrorCode.DATABASE_TIME_EXCEEDED,
                "The request has used %,d ms of database time; the limit is %,d ms.",
                actual,
                limit,
                path);
    }

    /** The memory that all requests share is used up. */
    static BudgetExceeded memory() {
        return new BudgetExceeded(
                ErrorCode.UNAVAILABLE,
                "The server holds as many large answers as it can; please try again.",
                null,
                Map.of());
    }

    private static BudgetExceeded of(
            ErrorCode code, String format, long actual, long limit, List<Object> path) {
        String what = String.format(Locale.ENGLISH, format, actual, limit);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("limit", limit);
        details.put("actual", actual);
        return new BudgetExceeded(code, what + place(path), path.isEmpty() ? null : path, details);
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

    public CodedError error() {
        return new CodedError(getMessage(), path, null, code(), details);
    }
}
