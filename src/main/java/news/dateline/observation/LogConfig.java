package news.dateline.observation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** Logging of requests. */
@ConfigMapping(prefix = "dateline.log")
public interface LogConfig {

    /** Whether each request is logged. */
    @WithDefault("false")
    boolean requests();

    /**
     * A request that takes longer is logged with its document, without the document's literals.
     * {@code 0S} disables this.
     */
    @WithDefault("2S")
    @DurationMin(seconds = 0)
    Duration slow();
}
