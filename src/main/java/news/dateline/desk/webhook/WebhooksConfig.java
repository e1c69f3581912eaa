package news.dateline.desk.webhook;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Webhooks. */
@ConfigMapping(prefix = "dateline.webhooks")
public interface WebhooksConfig {

    /**
     * Whether webhooks may lead to addresses of this machine or of private networks, and by plain
     * {@code http}. An admin could otherwise reach what only this server can.
     */
    @WithDefault("false")
    boolean privateAddresses();

    /**
     * How long a receiver may take to answer, including the lookup of its name; at most 50 s, as a
     * message is sent again after a minute.
     */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    @DurationMax(seconds = 50)
    Duration timeout();
}
