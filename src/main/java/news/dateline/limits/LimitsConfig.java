package news.dateline.limits;

import java.time.Duration;
import jakarta.validation.constraints.Min;

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

    /** Requests that run at the same time. */
    @WithDefault("50")
    @Min(1)
    int concurrent();

    /** Requests that wait while so many run. */
    @WithDefault("100")
    @Min(0)
    int queue();

    /** How long one may wait. */
    @WithDefault("1S")
    @DurationMin(millis = 1)
    Duration queueTime();

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
