package news.dateline.interchange;

import java.util.Optional;
import jakarta.validation.constraints.Pattern;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The sample content. */
@ConfigMapping(prefix = "dateline")
public interface SampleConfig {

    /**
     * Whether the sample is loaded at start. With the embedded PostgreSQL it is loaded unless this
     * is set to {@code false}.
     */
    @WithDefault("false")
    boolean sample();

    /**
     * The URL under which browsers reach this server, such as {@code https://news.example}, without
     * a path. The URLs of the sample's images begin with it. Default: localhost and the server's
     * port.
     */
    Optional<
                    @Pattern(
                            regexp = "https?://[^/\\s?#]+/*",
                            message = "must be a URL without a path, such as https://news.example")
                    String>
            sampleAddress();
}
