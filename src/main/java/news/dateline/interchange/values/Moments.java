package news.dateline.interchange.values;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import news.dateline.value.Years;

/** Moments and days as a bundle writes them. */
public final class Moments {

    private Moments() {}

    /** With the offset as written, in which its day is to be read. */
    static OffsetDateTime written(String text) {
        OffsetDateTime written = OffsetDateTime.parse(text);
        Years.checked(inUtc(written));
        return written;
    }

    public static OffsetDateTime inUtc(OffsetDateTime written) {
        return written.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    public static OffsetDateTime startOfDay(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
