package news.dateline.feed;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** The change feed. */
@ConfigMapping(prefix = "dateline.changes")
public interface ChangesConfig {

    /**
     * How long changes are kept, at least a minute. A client that was away for longer gets {@code
     * CURSOR_EXPIRED}, and reads its lists again.
     */
    @WithDefault("30D")
    @DurationMin(minutes = 1)
    Duration kept();
}
