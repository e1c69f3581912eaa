package news.dateline.storage.hosts;

import java.time.Duration;
import java.util.Optional;

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

    /**
     * How long a server may take to let Dateline in; then the next one is tried. Where there is
     * only one, it may take as long as `dateline.database.silence`.
     */
    @WithDefault("2S")
    @DurationMin(millis = 1)
    Duration connectTimeout();

    /** How long the start waits for a database that is not there yet. */
    @WithDefault(PATIENCE)
    @DurationMin(seconds = 0)
    Duration patience();

    /**
     * How long a request may wait for a connection to the database while all are in use; then it is
     * answered UNAVAILABLE.
     */
    @WithDefault("5S")
    @DurationMin(millis = 1)
    Duration acquireTimeout();

    /**
     * How long the database may answer nothing at all, before it counts as out of reach. One that
     * answers some statements is slow, not away.
     */
    @WithDefault("10S")
    @DurationMin(seconds = 1)
    Duration silence();

    /**
     * Whether a server is refused that does not log Dateline in by SCRAM-SHA-256, which proves that
     * the server knows the password. Otherwise a program that has taken the server's port can ask
     * for the password in clear. Always true for the embedded PostgreSQL; not with TLS.
     */
    @WithDefault("false")
    boolean requireScram();

    /** Whom readers log in as. */
    Reader reader();

    /** A role that can read the schema "readable" and nothing else. */
    interface Reader {

        /**
         * The role that readers' statements run as, see operations.md. Where it is not set they run
         * as `quarkus.datasource.username`, which may do more.
         */
        Optional<String> username();

        /** Its password. */
        Optional<String> password();
    }

    /** Whom mutations log in as. */
    Writer writer();

    /** A role that can read and write the tables of the schema "graph", and change no table. */
    interface Writer {

        /**
         * The role that mutations' statements run as, see operations.md. Where it is not set they
         * run as `quarkus.datasource.username`, which may do more.
         */
        Optional<String> username();

        /** Its password. */
        Optional<String> password();
    }
}
