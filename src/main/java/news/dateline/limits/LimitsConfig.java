package news.dateline.limits;

import java.time.Duration;
import java.util.Optional;
import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** Limits of a request. */
@ConfigMapping(prefix = "dateline.limits")
public interface LimitsConfig {

    /** Characters of a document. */
    @WithDefault("40000")
    @Min(100)
    int characters();

    /** Tokens of a document: names, values and punctuators, without white space and comments. */
    @WithDefault("2000")
    @Min(10)
    int tokens();

    /**
     * Depth of nested fields; {@code nodes}, {@code edges} and {@code node} of connections do not
     * count.
     */
    @WithDefault("15")
    @Min(1)
    int depth();

    /** Aliases of an operation. Those in a fragment count wherever it is spread. */
    @WithDefault("30")
    @Min(0)
    int aliases();

    /** Root fields of an operation. */
    @WithDefault("20")
    @Min(1)
    int rootFields();

    /** Directives of an operation. Those in a fragment count wherever it is spread. */
    @WithDefault("50")
    @Min(0)
    int directives();

    /** Elements of one list in arguments and variables. */
    @WithDefault("100")
    @Min(1)
    int listSize();

    /** Estimated cost of an operation, in rows. */
    @WithDefault("100000")
    @Min(1)
    long cost();

    Introspection introspection();

    /** How long a request may run. Then its statements are cancelled. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration deadline();

    /** Rows that a request may read from the database. */
    @WithDefault("50000")
    @Min(1)
    long rows();

    /**
     * How large a response may be before compression, and how much text may be read for it. {@code
     * K} is 1,024 bytes, {@code M} is 1,024 K.
     */
    @WithDefault("8M")
    MemorySize bytes();

    /**
     * How long all statements of a request together may take in the database. Waiting for a
     * connection does not count.
     */
    @WithDefault("3S")
    @DurationMin(millis = 1)
    Duration databaseTime();

    /**
     * Memory for the texts and responses of all running requests together. Default: an eighth of
     * the heap. Responses of less than 64K do not count.
     */
    Optional<MemorySize> memory();

    /** Requests that run at the same time. */
    @WithDefault("50")
    @Min(1)
    int concurrent();

    /**
     * Requests in the queue that wait to run; at most half of them heavy, at most half mutations.
     */
    @WithDefault("100")
    @Min(0)
    int queue();

    /** How long a request may wait in the queue. */
    @WithDefault("1S")
    @DurationMin(millis = 1)
    Duration queueTime();

    Heavy heavy();

    /**
     * How long a client may read nothing of its response. Then its connection is closed, because an
     * unread response uses memory.
     */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration stalled();

    /** How long a client may take to read its response. */
    @WithDefault("60S")
    @DurationMin(millis = 1)
    Duration sending();

    /** Expensive requests, which are limited separately so that others are not delayed. */
    interface Heavy {

        /** A request with a higher estimated cost is heavy. */
        @WithDefault("10000")
        @Min(0)
        long cost();

        /**
         * Heavy requests that run at the same time. Must be less than {@code
         * dateline.limits.concurrent}.
         */
        @WithDefault("10")
        @Min(1)
        int concurrent();

        /**
         * Database connections that all heavy requests use together. Must be less than {@code
         * quarkus.datasource.reactive.max-size}. If unset, one more than the server has processors,
         * and at most 6; at least 1.
         */
        Optional<@Min(1) Integer> connections();
    }

    /** Introspection. */
    interface Introspection {

        /** Whether {@code __schema} and {@code __type} are allowed. */
        @WithDefault("true")
        boolean enabled();

        /** Depth of nested fields within {@code __schema} and {@code __type}. */
        @WithDefault("20")
        @Min(1)
        int depth();

        /** Depth of nested lists within {@code __schema} and {@code __type}. */
        @WithDefault("3")
        @Min(1)
        int lists();
    }
}
