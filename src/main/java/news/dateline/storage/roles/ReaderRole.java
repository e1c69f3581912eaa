package news.dateline.storage.roles;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import news.dateline.storage.hosts.DatabaseConfig;
import news.dateline.storage.migrations.MigrationAtStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets the role that readers log in as read the schema "readable", after migrations and before
 * anything is read. Warns if that role can do more.
 */
@ApplicationScoped
class ReaderRole {

    private static final Logger LOG = Logger.getLogger(ReaderRole.class);
    private static final int AFTER_MIGRATION = MigrationAtStart.PRIORITY + 1;
    private static final String KEY = "dateline.database.reader.username";
    private static final String SEE = "docs/operations.md has the SQL, under \"Roles\".";

    private final DataSource owner;
    private final DatabaseConfig config;
    private final boolean serves;

    ReaderRole(
            DataSource owner,
            DatabaseConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves) {
        this.owner = owner;
        this.config = config;
        this.serves = serves;
    }

    void prepare(@Observes @Priority(AFTER_MIGRATION) StartupEvent start) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            Rights rights = new Rights(connection);
            String role = config.reader().username().orElse(null);
            if (role == null) {
                warnIfItCanDoMore(rights, rights.currentRole());
                return;
            }
            if (!rights.exists(role)) {
                throw new ConfigurationException(
                        "The database has no role %s (%s). %s".formatted(role, KEY, SEE));
            }
            if (!config.readOnly() && !rights.canRead(role)) {
                grant(rights, role);
            }
            warnIfItCanDoMore(rights, role);
        }
    }

    private static void grant(Rights rights, String role) throws SQLException {
        rights.grant(role);
        if (!rights.canRead(role)) {
            throw new ConfigurationException(
                    "The role %s (%s) may not read the schema \"readable\", and %s (quarkus.datasource.username) may not grant that. %s"
                            .formatted(role, KEY, rights.currentRole(), SEE));
        }
        LOG.infof("The role %s can now read the schema \"readable\"", role);
    }

    private void warnIfItCanDoMore(Rights rights, String role) throws SQLException {
        if (serves && rights.canDoMore(role)) {
            LOG.warnf(
                    "Readers' statements run as %s, which can do more than read what is published. Give readers a role of their own (%s): %s",
                    role, KEY, SEE);
        }
    }
}
