package news.dateline.health;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** Shutdown. */
@ConfigMapping(prefix = "dateline.ending")
public interface EndingConfig {

    /**
     * How long the server reports that it is not ready, while it still answers requests, before the
     * shutdown begins. For load balancers that check readiness.
     */
    @WithDefault("0S")
    @DurationMin(seconds = 0)
    Duration delay();
}
