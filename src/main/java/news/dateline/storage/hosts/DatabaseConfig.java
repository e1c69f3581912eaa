package news.dateline.storage.hosts;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** The database, beside Quarkus' own keys for it. */
@ConfigMapping(prefix = "dateline.database")
public interface DatabaseConfig {

    String PATIENCE = "60S";

    /**
     * Whether a database that takes no writes will do. Then nothing is migrated, and a standby may
     * be read.
     */
    @WithDefault("false")
    boolean readOnly();

    /** How long a server may take to let Dateline in; then the next one is tried. */
    @WithDefault("2S")
    @DurationMin(millis = 1)
    Duration connectTimeout();

    /** How long the start waits for a database that is not there yet. */
    @WithDefault(PATIENCE)
    @DurationMin(seconds = 0)
    Duration patience();
}
