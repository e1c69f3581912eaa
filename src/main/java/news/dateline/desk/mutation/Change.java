package news.dateline.desk.mutation;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import news.dateline.identity.Author;
import org.jspecify.annotations.Nullable;

/**
 * One call of a mutation, as its work needs it.
 *
 * @param mutation the name of the field
 * @param at in UTC, with microseconds, as PostgreSQL has moments
 */
public record Change(String mutation, Input input, Author author, OffsetDateTime at) {

    /**
     * The {@code asOf} of a line that is to replace another: later than that, whatever the clock
     * says.
     */
    public OffsetDateTime after(@Nullable OffsetDateTime last) {
        return last == null || at.isAfter(last) ? at : last.plus(1, ChronoUnit.MICROS);
    }
}
