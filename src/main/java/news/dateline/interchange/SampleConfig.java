package news.dateline.interchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The sample content. */
@ConfigMapping(prefix = "dateline")
public interface SampleConfig {

    /**
     * Whether the sample is loaded at start. With the PostgreSQL that comes along it is, unless
     * this is set to {@code false}.
     */
    @WithDefault("false")
    boolean sample();
}
