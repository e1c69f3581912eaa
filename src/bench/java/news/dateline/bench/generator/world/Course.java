package news.dateline.bench.generator.world;

import java.time.LocalDate;

/**
 * How an event comes about, or does not.
 *
 * @param firm the day from which it is planned; before, it is only possible
 * @param turned the day on which it is called off, put off or given up, if it is
 * @param fate PAST if it comes about, otherwise what becomes of it
 */
public record Course(
        LocalDate firm, LocalDate starts, LocalDate ends, LocalDate turned, Status fate) {

    public Status on(LocalDate day) {
        if (fate != Status.PAST && !day.isBefore(turned)) {
            return fate;
        }
        if (fate == Status.UNREALIZED || day.isBefore(firm) && day.isBefore(starts)) {
            return Status.POSSIBLE;
        }
        if (fate != Status.PAST || day.isBefore(starts)) {
            return Status.PLANNED;
        }
        return day.isAfter(ends) ? Status.PAST : Status.ONGOING;
    }

    /** When it starts, as precise as that is known on a day. */
    public When startsSeenFrom(LocalDate day) {
        return switch (on(day)) {
            case POSSIBLE, UNREALIZED ->
                    When.in(
                            starts,
                            starts.getDayOfMonth() < 15
                                    ? When.Precision.YEAR
                                    : When.Precision.SPAN);
            case PLANNED ->
                    When.in(
                            starts,
                            day.plusDays(20).isBefore(starts)
                                    ? When.Precision.MONTH
                                    : When.Precision.DAY);
            default -> When.on(starts);
        };
    }
}
