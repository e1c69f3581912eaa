package news.dateline.value;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The years that dates may have: those that every system on the way can write. */
public final class Years {

    public static final int FIRST = 1;
    public static final int LAST = 9999;

    private Years() {}

    /**
     * The date itself.
     *
     * @throws DateTimeException if its year is out of bounds
     */
    public static <T extends TemporalAccessor> T checked(T date) {
        int year = date.get(ChronoField.YEAR);
        if (year < FIRST || year > LAST) {
            throw new DateTimeException("years " + FIRST + " to " + LAST + " only");
        }
        return date;
    }
}
