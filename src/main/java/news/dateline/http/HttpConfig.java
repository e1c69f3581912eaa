package news.dateline.http;

import java.time.Duration;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** The GraphQL endpoint. */
@ConfigMapping(prefix = "dateline.http")
public interface HttpConfig {

    /**
     * The largest request body; for a larger one the response is 413. {@code K} is 1,024 bytes,
     * {@code M} is 1,024 K.
     */
    @WithDefault("100K")
    MemorySize maxBody();

    /**
     * The largest request body of those who may write (role {@code contributor} and above):
     * articles are long, and {@code loadBundle} takes a hundred lines. Bodies above {@code
     * max-body} may take four times this memory while their requests are answered; beyond it the
     * response is 503.
     */
    @WithDefault("2M")
    MemorySize maxBodyOfWriters();

    /**
     * Memory for request bodies that are still arriving. Each counts its bytes so far plus 8K. If
     * more is needed, the body that has been arriving longest gets 503.
     */
    @WithDefault("16M")
    MemorySize arrivingBodies();

    /** How long a request body may take to arrive; after that the response is 408. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration bodyTime();

    /** How deep objects and arrays may be nested in the JSON of a request. */
    @WithDefault("64")
    @Min(4)
    @Max(500)
    int maxJsonDepth();

    /**
     * How long caches may answer a GET without revalidating. A withdrawn article stays visible for
     * this long. With 0 they revalidate each time.
     */
    @WithDefault("0S")
    @DurationMin(seconds = 0)
    Duration maxAge();
}
