package news.dateline.subscription;

import java.time.Duration;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** Subscriptions, by Server-Sent Events and by WebSocket. */
@ConfigMapping(prefix = "dateline.subscriptions")
public interface SubscriptionsConfig {

    /** How many subscriptions may be open on this server. */
    @WithDefault("2000")
    @Min(0)
    int max();

    /**
     * How many subscriptions a client may have on this server: an API key, the user of a token, or
     * an address without either.
     */
    @WithDefault("500")
    @Min(1)
    int perClient();

    /**
     * How many operations may be open on one connection: subscriptions, and by WebSocket also
     * queries and mutations.
     */
    @WithDefault("100")
    @Min(1)
    @Max(10000)
    int perConnection();

    /** How many WebSockets may be open on this server. */
    @WithDefault("1500")
    @Min(0)
    int webSockets();

    /** How many WebSockets an address may have on this server. */
    @WithDefault("500")
    @Min(1)
    int webSocketsPerAddress();

    /**
     * How often something is sent to clients for which there are no events, so that neither they
     * nor proxies take the connection for dead: a comment, or a WebSocket's ping. A WebSocket whose
     * client sends nothing in twice this time is closed.
     */
    @WithDefault("15S")
    @DurationMin(seconds = 1)
    Duration keepAlive();

    /** How long the client of a new WebSocket may take to send {@code connection_init}. */
    @WithDefault("5S")
    @DurationMin(millis = 1)
    Duration initTime();

    /**
     * How long a client may read nothing while events wait for it. Then its subscription ends with
     * SLOW_SUBSCRIBER.
     */
    @WithDefault("10S")
    @DurationMin(seconds = 1)
    Duration stalled();

    /** Memory of each connection for what its client has not read yet; no more events are sent. */
    @WithDefault("64K")
    MemorySize unread();

    /** The largest message that a client may send by WebSocket. */
    @WithDefault("100K")
    MemorySize maxMessage();
}
