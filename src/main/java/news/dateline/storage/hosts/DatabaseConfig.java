package news.dateline.storage.hosts;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** The database (in addition to the keys of Quarkus). */
@ConfigMapping(prefix = "dateline.database")
public interface DatabaseConfig {

    String PATIENCE = "60S";

    /**
     * Whether Dateline may use a database that accepts no writes, such as a standby. Then it runs
     * no migrations.
     */
    @WithDefault("false")
    boolean readOnly();

    /**
     * How long connecting and logging in to a database server may take; then the next server is
     * tried. If there is only one, `dateline.database.silence` applies.
     */
    @WithDefault("2S")
    @DurationMin(millis = 1)
    Duration connectTimeout();

    /** How long the start waits for a database that cannot be reached yet. */
    @WithDefault(PATIENCE)
    @DurationMin(seconds = 0)
    Duration patience();

    /**
     * How long a request may wait for a database connection while all are in use. Then it gets
     * UNAVAILABLE.
     */
    @WithDefault("5S")
    @DurationMin(millis = 1)
    Duration acquireTimeout();

    /**
     * How long the database may answer no statement at all before it counts as unreachable. A
     * database that answers some statements counts as slow, not as unreachable.
     */
    @WithDefault("10S")
    @DurationMin(seconds = 1)
    Duration silence();

    /**
     * Whether Dateline connects only to servers that authenticate with SCRAM-SHA-256, which proves
     * that the server knows the password. Otherwise a program that has taken the server's port
     * could ask for the password in clear text. Always on for the embedded PostgreSQL; not checked
     * with TLS.
     */
    @WithDefault("false")
    boolean requireScram();

    /**
     * The address of the database without a connection pooler between, such as {@code
     * postgresql://host:5432/dateline}. Subscriptions listen there for changes. If it is not set,
     * they listen at the ordinary address; with
     * `quarkus.datasource.reactive.postgresql.use-layer7-proxy` or a standby they look for changes
     * several times a second instead.
     */
    Optional<String> directUrl();

    /** The role for reading: it can read the schema "readable" and nothing else. */
    Login reader();

    /** The role for mutations: it can read and write the tables of "graph", and change no table. */
    Login writer();

    /** A role of the database. */
    interface Login {

        /**
         * The database role that runs the statements of queries or of mutations, see operations.md.
         * If it is not set, they run as `quarkus.datasource.username`, which has more rights.
         */
        Optional<String> username();

        /** The password of this role. */
        Optional<String> password();
    }
}
