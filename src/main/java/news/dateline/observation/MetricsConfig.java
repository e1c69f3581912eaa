package news.dateline.observation;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Metrics. */
@ConfigMapping(prefix = "dateline.metrics")
public interface MetricsConfig {

    /**
     * How many operations have metrics under their own names: first those of registered documents,
     * then others in the order of arrival. The rest is counted as {@code other}, so that clients
     * cannot exhaust memory.
     */
    @WithDefault("100")
    @Min(0)
    int operations();
}
