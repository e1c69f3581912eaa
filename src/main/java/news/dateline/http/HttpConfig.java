package news.dateline.http;

import java.time.Duration;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** How the endpoint behaves. */
@ConfigMapping(prefix = "dateline.http")
public interface HttpConfig {

    /**
     * The largest body of a request; a larger one is answered 413. {@code K} and {@code M} count by
     * 1,024.
     */
    @WithDefault("100K")
    MemorySize maxBody();

    /**
     * Memory for the bodies that clients are still sending, 8K counted for each beside what has
     * arrived. Beyond it the one that has been arriving longest is answered 503.
     */
    @WithDefault("16M")
    MemorySize arrivingBodies();

    /** How long a body may take to arrive; a later one is answered 408. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration bodyTime();

    /** How deep objects and lists may stand within one another in a request's JSON. */
    @WithDefault("64")
    @Min(4)
    @Max(500)
    int maxJsonDepth();

    /**
     * How long caches may answer a GET without asking: a withdrawn article is shown for so long
     * after its withdrawal. 0 lets them ask each time.
     */
    @WithDefault("0S")
    @DurationMin(seconds = 0)
    Duration maxAge();
}
