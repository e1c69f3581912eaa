package news.dateline.storage.migrations;

import java.util.Arrays;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jboss.logging.Logger;

/**
 * Migrates the database before anything else is done with it. A database that a newer Dateline has
 * migrated is left alone: otherwise the older views would replace the newer ones. A server can
 * still answer from it, but this version would load or export only what it knows of.
 */
@ApplicationScoped
public class MigrationAtStart {

    /** What else is done with the database at the start comes later. */
    public static final int PRIORITY = 1;

    private static final Logger LOG = Logger.getLogger(MigrationAtStart.class);

    private final Flyway flyway;
    private final boolean readOnly;
    private final boolean serves;

    MigrationAtStart(
            Flyway flyway,
            @ConfigProperty(name = "dateline.database.read-only", defaultValue = "false")
                    boolean readOnly,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves) {
        this.flyway = flyway;
        this.readOnly = readOnly;
        this.serves = serves;
    }

    void migrate(@Observes @Priority(PRIORITY) StartupEvent start) {
        boolean isNewer = isNewer();
        if (isNewer && !serves) {
            throw new ConfigurationException(
                    "The schema is newer than this version of Dateline. Run load and export with the version that migrated it.");
        }
        if (readOnly) {
            return;
        }
        if (isNewer) {
            LOG.info("The schema is newer than this version of Dateline and is left unchanged.");
            return;
        }
        flyway.migrate();
    }

    private boolean isNewer() {
        return Arrays.stream(flyway.info().all())
                .filter(MigrationInfo::isVersioned)
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
    }
}
