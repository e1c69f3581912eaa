package news.dateline.health;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** How the server ends. */
@ConfigMapping(prefix = "dateline.ending")
public interface EndingConfig {

    /**
     * How long it says that it is not ready, and goes on answering, before it begins to end: for
     * load balancers that go by that.
     */
    @WithDefault("0S")
    @DurationMin(seconds = 0)
    Duration delay();
}
