package news.dateline.paging;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

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
    String read(String placeholder) {
        return "cast(cast(" + placeholder + " as text) as " + sqlType + ")";
    }

    /** Whether a cursor's value can be such a key; what a client made up must not reach SQL. */
    boolean fits(Object value) {
        return switch (this) {
            case NUMBER -> value instanceof Integer || value instanceof Long;
            case TEXT -> value instanceof String text && text.indexOf('\0') < 0;
            case DAY -> value instanceof String text && (BEFORE_ALL.equals(text) || isDay(text));
            case MOMENT ->
                    value instanceof String text && (BEFORE_ALL.equals(text) || isMoment(text));
        };
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year > 0 && year <= 9999;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            int year = OffsetDateTime.parse(text).getYear();
            return year > 0 && year <= 9999;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
