package news.dateline.observation;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is counted. */
@ConfigMapping(prefix = "dateline.metrics")
public interface MetricsConfig {

    /**
     * How many operations have figures under their own names: those of registered documents, then
     * whatever comes first. The rest is {@code other}, so that no client can fill the memory.
     */
    @WithDefault("100")
    @Min(0)
    int operations();
}
