package news.dateline.value;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The range of years in dates: those that every system involved supports. */
public final class Years {

    public static final int FIRST = 1;
    public static final int LAST = 9999;

    private Years() {}

    /**
     * Returns the date.
     *
     * @throws DateTimeException if its year is out of range
     */
    public static <T extends TemporalAccessor> T checked(T date) {
        int year = date.get(ChronoField.YEAR);
        if (year < FIRST || year > LAST) {
            throw new DateTimeException("years " + FIRST + " to " + LAST + " only");
        }
        return date;
    }
}
