package news.dateline.desk.graph;

import java.time.Duration;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** Limits of writing. */
@ConfigMapping(prefix = "dateline.desk")
public interface DeskConfig {

    /**
     * How long a mutation waits for a running load or another mutation to finish writing. After
     * that, its answer has the user error {@code BUSY}, and it has changed nothing. A load in
     * batches lets mutations write between two of them; {@code load --strict} does not.
     */
    @WithDefault("5S")
    @DurationMin(millis = 1)
    Duration lockTimeout();

    /**
     * How many articles a contributor can have drafts of at the same time. Beyond that, {@code
     * createArticle} has the user error {@code LIMIT_EXCEEDED}. Editors have no limit.
     */
    @WithDefault("500")
    @Min(1)
    @Max(1000000)
    int draftsPerContributor();
}
