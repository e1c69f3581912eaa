package news.dateline.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import news.dateline.value.CodeUnits;
import news.dateline.value.Years;
import org.jspecify.annotations.Nullable;

/** The type of an order key: how it is written in a cursor and read back by SQL. */
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

    /**
     * Every key is bound as text, so that the same statement works for all values, including
     * infinity.
     */
    String expression(String placeholder) {
        return "cast(cast(" + placeholder + " as text) as " + sqlType + ")";
    }

    /**
     * The value of a cursor in the form for SQL, or null if it is not a valid key. Invalid values
     * must not reach PostgreSQL: it rejects some that Java accepts (time zone offsets beyond 16
     * hours, text that is not UTF-8), and the statement fails.
     */
    @Nullable String read(@Nullable Object value) {
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

    private static @Nullable String day(String text) {
        try {
            return Years.checked(LocalDate.parse(text)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Converts the time to UTC. */
    private static @Nullable String moment(String text) {
        try {
            OffsetDateTime moment =
                    OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            return Years.checked(moment).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
