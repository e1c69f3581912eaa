package news.dateline.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import news.dateline.value.CodeUnits;
import news.dateline.value.Years;

/** What a key of an order is made of: how it stands in a cursor and how SQL reads it back. */
public enum KeyType {
    NUMBER("bigint"),
    TEXT("text"),
    DAY("date"),
    MOMENT("timestamptz");

    private static final String BEFORE_ALL = "-infinity";
    private final String sqlType;

    KeyType(String sqlType) {
        this.sqlType = sqlType;
    }

    /** Every key is bound as text, so that one statement text serves all values, infinity too. */
    String expression(String placeholder) {
        return "cast(cast(" + placeholder + " as text) as " + sqlType + ")";
    }

    /**
     * A cursor's value as SQL is to read it, or null if it cannot be such a key: what a client made
     * up must not reach PostgreSQL, which refuses some of what Java reads (time zones beyond 16
     * hours, text that is not UTF-8) and fails the statement.
     */
    String read(Object value) {
        if (this == NUMBER) {
            return value instanceof Integer || value instanceof Long ? value.toString() : null;
        }
        if (!(value instanceof String text)) {
            return null;
        }
        return switch (this) {
            case DAY -> BEFORE_ALL.equals(text) ? text : day(text);
            case MOMENT -> BEFORE_ALL.equals(text) ? text : moment(text);
            default -> isStorable(text) ? text : null;
        };
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && CodeUnits.loneSurrogate(text, 0) < 0;
    }

    private static String day(String text) {
        try {
            return Years.checked(LocalDate.parse(text)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** In UTC, whatever zone the cursor says. */
    private static String moment(String text) {
        try {
            OffsetDateTime moment =
                    OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            return Years.checked(moment).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
