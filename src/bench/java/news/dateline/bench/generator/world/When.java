package news.dateline.bench.generator.world;

import java.time.LocalDate;

/** Some day of a span, as precise as is known. Both ends belong to it. */
public record When(LocalDate earliest, LocalDate latest, Precision precision) {

    /** How precise it is. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        SPAN
    }

    public static When on(LocalDate day) {
        return new When(day, day, Precision.DAY);
    }

    public static When in(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> on(day);
            case MONTH ->
                    new When(
                            day.withDayOfMonth(1),
                            day.withDayOfMonth(day.lengthOfMonth()),
                            precision);
            case YEAR -> year(day.getYear());
            case SPAN -> new When(day, LocalDate.of(day.getYear(), 12, 31), precision);
        };
    }

    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }
}
