package news.dateline.interchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/** Moments and days as a bundle writes them. */
final class Moments {

    private static final int LAST_YEAR = 9999;

    private Moments() {}

    /** With the offset as written, in which its day is to be read. */
    static OffsetDateTime written(String text) {
        OffsetDateTime written = OffsetDateTime.parse(text);
        bounded(inUtc(written));
        return written;
    }

    /** Null of null. */
    static OffsetDateTime inUtc(OffsetDateTime written) {
        return written == null
                ? null
                : written.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** Null of null. */
    static OffsetDateTime startOfDay(LocalDate day) {
        return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** Years that every system along the way can write. */
    static <T extends Temporal> T bounded(T date) {
        if (date.get(ChronoField.YEAR) < 1 || date.get(ChronoField.YEAR) > LAST_YEAR) {
            throw new IllegalArgumentException(date.toString());
        }
        return date;
    }
}
