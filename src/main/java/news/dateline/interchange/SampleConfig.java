package news.dateline.interchange;

import java.util.Optional;

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

    /**
     * The address of this server as browsers see it, such as {@code https://news.example}, without
     * a path: the sample's pictures are shown from there. Without it: localhost and the port that
     * the server listens on.
     */
    Optional<String> sampleAddress();
}
