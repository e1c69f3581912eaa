package news.dateline.observation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** What is logged of requests. */
@ConfigMapping(prefix = "dateline.log")
public interface LogConfig {

    /** Whether each request is a line of the log. */
    @WithDefault("false")
    boolean requests();

    /**
     * An operation that takes longer is logged with its document, in which values are left out.
     * {@code 0S} logs none.
     */
    @WithDefault("2S")
    @DurationMin(seconds = 0)
    Duration slow();
}
