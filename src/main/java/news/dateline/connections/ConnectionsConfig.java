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
     * How many connections may be open. If there are more, the connection that has waited longest
     * for its client is closed; if none waits, the new one. The process needs about 200 more open
     * files than this.
     */
    @WithDefault("2000")
    @Min(10)
    int max();

    /** How long the request line and headers may take to arrive; after that the response is 408. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration headTime();

    /**
     * How many requests of one HTTP/1.1 connection may wait for responses. With more, the
     * connection is closed.
     */
    @WithDefault("16")
    @Min(1)
    int pipelined();

    /**
     * How many HTTP/2 frames per second one connection may send that carry neither a request nor a
     * part of a body (PING, SETTINGS, PRIORITY, CONTINUATION, DATA of a few bytes, more
     * WINDOW_UPDATE than the responses require). With more, the connection is closed.
     */
    @WithDefault("200")
    @Min(10)
    int frames();

    /**
     * How many HTTP/2 streams may be open on all connections together. If there are more, the
     * stream that has waited longest for its client is reset.
     */
    @WithDefault("2000")
    @Min(10)
    int streams();

    /**
     * How long clients may take to move to another server at shutdown. In this time the server
     * accepts no new connections, sends GOAWAY on HTTP/2 connections, still answers requests on
     * open connections, and closes each after its response.
     */
    @WithDefault("1S")
    @DurationMin(seconds = 0)
    Duration endTime();
}
