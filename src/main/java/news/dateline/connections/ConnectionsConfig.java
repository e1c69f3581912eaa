package news.dateline.connections;

import java.time.Duration;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** Connections of clients. */
@ConfigMapping(prefix = "dateline.connections")
public interface ConnectionsConfig {

    /**
     * Connections that may be open. Beyond it the one is closed that has been waiting longest for
     * its client; if none waits, the new one is closed. The process needs a few more open files
     * than this.
     */
    @WithDefault("2000")
    @Min(10)
    int max();

    /** How long a request's line and headers may take to arrive; later ones are answered 408. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration headTime();

    /** Requests of one HTTP/1.1 connection that may wait for answers; with more it is closed. */
    @WithDefault("16")
    @Min(1)
    int pipelined();

    /**
     * HTTP/2 frames a second of one connection that carry neither a request nor a piece of a body
     * (PING, SETTINGS, PRIORITY, CONTINUATION, DATA of a few bytes, more WINDOW_UPDATE than the
     * answers explain); with more it is closed.
     */
    @WithDefault("200")
    @Min(10)
    int frames();

    /**
     * HTTP/2 streams that may be open on all connections together. Beyond it the one is reset that
     * has been waiting longest for its client.
     */
    @WithDefault("2000")
    @Min(10)
    int streams();

    /**
     * How long, told to end, the server lets clients change over: it takes no new connections, asks
     * those by HTTP/2 to leave, answers what comes on those that are open, and closes each after
     * its answer.
     */
    @WithDefault("1S")
    @DurationMin(seconds = 0)
    Duration endTime();
}
