package news.dateline.ratelimit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Rate limits. The estimated cost of all requests of a client per minute, on each server; 0
 * disables a limit.
 */
@ConfigMapping(prefix = "dateline.rate-limit")
public interface RateLimitConfig {

    /** Cost per minute of each client address, for requests without an identity. */
    @WithDefault("100000000")
    @Min(0)
    @Max(2000000000)
    long addresses();

    /** Cost per minute of each user, for requests with a token. */
    @WithDefault("10000000")
    @Min(0)
    @Max(2000000000)
    long subjects();

    /** Cost per minute of each API key. */
    @WithDefault("100000000")
    @Min(0)
    @Max(2000000000)
    long keys();

    /**
     * How many proxies requests pass through, each of which appends the address that it sees to
     * {@code X-Forwarded-For}. The address of the client is then the one that the outermost of them
     * appended. 0: the address of the connection. Clients must not be able to bypass these proxies.
     */
    @WithDefault("0")
    @Min(0)
    @Max(20)
    int proxies();

    /**
     * How many clients are counted at the same time. If there are more, those that send the fewest
     * requests are forgotten, and start again with a full limit. Each takes about 300 bytes.
     */
    @WithDefault("100000")
    @Min(100)
    @Max(10000000)
    long clients();
}
