package news.dateline.budget;

import java.util.Locale;

import news.dateline.errors.ErrorCode;

/** What a budget counts. */
enum Measure {
    ROWS_READ(ErrorCode.ROW_BUDGET_EXCEEDED, "The request has read %,d rows; the limit is %,d."),
    BYTES_READ(
            ErrorCode.BYTE_BUDGET_EXCEEDED,
            "The request has read %,d bytes of text; the limit is %,d."),
    BYTES_OF_ANSWER(
            ErrorCode.BYTE_BUDGET_EXCEEDED,
            "The response has at least %,d bytes; the limit is %,d."),
    DATABASE_TIME(
            ErrorCode.DATABASE_TIME_EXCEEDED,
            "The request has used %,d ms of database time; the limit is %,d ms.");

    private final ErrorCode code;
    private final String message;

    Measure(ErrorCode code, String message) {
        this.code = code;
        this.message = message;
    }

    ErrorCode code() {
        return code;
    }

    String message(long actual, long limit) {
        return String.format(Locale.ENGLISH, message, actual, limit);
    }
}
