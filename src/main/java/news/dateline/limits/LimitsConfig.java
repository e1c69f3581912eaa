package news.dateline.limits;

import java.time.Duration;
import java.util.Optional;
import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** What a request may ask for. */
@ConfigMapping(prefix = "dateline.limits")
public interface LimitsConfig {

    /** Characters of a document. */
    @WithDefault("40000")
    @Min(100)
    int characters();

    /** Names, values and marks of a document; not space and comments. */
    @WithDefault("2000")
    @Min(10)
    int tokens();

    /** How deep fields may stand within one another; nodes and edges of lists are no level. */
    @WithDefault("15")
    @Min(1)
    int depth();

    /** Aliases of an operation, those of a fragment counted wherever it is spread. */
    @WithDefault("30")
    @Min(0)
    int aliases();

    /** Fields at the top of an operation. */
    @WithDefault("20")
    @Min(1)
    int rootFields();

    /** Directives of an operation, those in a fragment counted wherever it is spread. */
    @WithDefault("50")
    @Min(0)
    int directives();

    /** Elements of any one list in arguments and variables. */
    @WithDefault("100")
    @Min(1)
    int listSize();

    /** What an operation may cost. */
    @WithDefault("100000")
    @Min(1)
    long cost();

    Introspection introspection();

    /** How long a request may run; what reads then is cancelled. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration deadline();

    /** Rows that a request may read from the database. */
    @WithDefault("50000")
    @Min(1)
    long rows();

    /**
     * How large an answer may be before it is compressed, and how much text may be read for it.
     * {@code K} and {@code M} count by 1,024.
     */
    @WithDefault("8M")
    MemorySize bytes();

    /**
     * How long the statements of a request may take in the database, all together; waiting for a
     * connection is not counted.
     */
    @WithDefault("3S")
    @DurationMin(millis = 1)
    Duration databaseTime();

    /**
     * What the texts and answers of all running requests may take together; an eighth of the heap
     * if it is not set. Answers of less than 64K do not count.
     */
    Optional<MemorySize> memory();

    /** Requests that run at the same time. */
    @WithDefault("50")
    @Min(1)
    int concurrent();

    /** Requests that wait while so many run; at most half of them are heavy. */
    @WithDefault("100")
    @Min(0)
    int queue();

    /** How long one may wait. */
    @WithDefault("1S")
    @DurationMin(millis = 1)
    Duration queueTime();

    Heavy heavy();

    /**
     * How long a client may read nothing of its answer. Then its connection is closed. An unread
     * answer holds memory.
     */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration stalled();

    /** How long a client may take to read its answer. */
    @WithDefault("60S")
    @DurationMin(millis = 1)
    Duration sending();

    /** Requests that cost much, which leave room for others. */
    interface Heavy {

        /** A request whose estimated cost is higher than this counts as heavy. */
        @WithDefault("10000")
        @Min(0)
        long cost();

        /** Heavy requests that run at the same time; fewer than all. */
        @WithDefault("10")
        @Min(1)
        int concurrent();

        /**
         * Connections to the database that they have together; fewer than {@code
         * quarkus.datasource.reactive.max-size}.
         */
        @WithDefault("6")
        @Min(1)
        int connections();
    }

    /** What may be asked of the schema itself. */
    interface Introspection {

        /** Whether the schema may be asked for at all. */
        @WithDefault("true")
        boolean enabled();

        /** How deep its fields may stand within one another. */
        @WithDefault("20")
        @Min(1)
        int depth();

        /** How many of its lists may stand within one another. */
        @WithDefault("3")
        @Min(1)
        int lists();
    }
}
