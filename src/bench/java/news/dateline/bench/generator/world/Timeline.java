package news.dateline.bench.generator.world;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When articles are published: evenly from the archive's first day to its last. */
public final class Timeline {

    public static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final long MINUTES =
            (LAST.toEpochDay() - FIRST.toEpochDay() + 1) * MINUTES_A_DAY;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private final int articles;

    public Timeline(int articles) {
        this.articles = articles;
    }

    /** The minute, counted from 1970, at which the article with this number is published. */
    public long minute(long article) {
        long number = Math.min(article, articles);
        return FIRST.toEpochDay() * MINUTES_A_DAY + MINUTES * number / articles;
    }

    public LocalDate day(long article) {
        return dayOf(minute(Math.min(article, articles - 1)));
    }

    /** How many days so many articles take. */
    public int days(int someArticles) {
        return (int) (MINUTES * someArticles / articles / MINUTES_A_DAY);
    }

    public static LocalDate dayOf(long minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(minute, (long) MINUTES_A_DAY));
    }

    public static long startOfDay(long minute) {
        return minute - Math.floorMod(minute, (long) MINUTES_A_DAY);
    }

    /** As RFC 3339 has it. */
    public static String moment(long minute) {
        return LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC).format(MOMENT);
    }
}
