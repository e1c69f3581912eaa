package news.dateline.desk.suggestion;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** Limits of suggestions. */
@ConfigMapping(prefix = "dateline.suggestions")
public interface SuggestionConfig {

    /**
     * How many suggestions of one author (an API key, or the subject of a token) may wait to be
     * decided. Beyond that, a new suggestion has the outcome {@code LIMIT_REACHED}.
     */
    @WithDefault("10000")
    int mostWaiting();

    /**
     * How long a suggestion is kept after it was last proposed or decided. Until then, its source
     * is told that it waits, or was accepted or rejected before; after that it is deleted, also if
     * it still waits. At least a minute.
     */
    @WithDefault("365D")
    @DurationMin(minutes = 1)
    Duration keep();
}
