package news.dateline.storage.roles;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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
 * Grants the roles that readers and writers log in as what they need, after migrations and before
 * anything is read. Warns if readers can do more.
 */
@ApplicationScoped
class DatabaseRoles {

    private static final Logger LOG = Logger.getLogger(DatabaseRoles.class);
    private static final int AFTER_MIGRATION = MigrationAtStart.PRIORITY + 1;
    private static final String READER = "dateline.database.reader.username";
    private static final String WRITER = "dateline.database.writer.username";
    private static final String NOT_PERMITTED = "42501";
    private static final String SEE = "docs/operations.md has the SQL, under \"Roles\".";

    private final DataSource owner;
    private final DatabaseConfig config;
    private final boolean serves;

    DatabaseRoles(
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
            Optional<String> reader = config.reader().username();
            if (reader.isPresent()) {
                prepare(rights, Privileges.READ, reader.get(), READER);
            }
            warnIfItCanDoMore(rights, reader.isPresent() ? reader.get() : rights.currentRole());
            Optional<String> writer = config.writer().username();
            if (writer.isPresent()) {
                prepare(rights, Privileges.WRITE, writer.get(), WRITER);
            }
        }
    }

    private void prepare(Rights rights, Privileges privileges, String role, String key)
            throws SQLException {
        if (!rights.exists(role)) {
            throw new ConfigurationException(
                    "The database has no role %s (%s). %s".formatted(role, key, SEE));
        }
        if (config.readOnly() || rights.has(privileges, role)) {
            return;
        }
        if (!grants(rights, privileges, role)) {
            throw new ConfigurationException(
                    "The role %s (%s) cannot %s, and %s (quarkus.datasource.username) may not grant that. %s"
                            .formatted(role, key, privileges.phrase(), rights.currentRole(), SEE));
        }
        LOG.infof("The role %s can now %s", role, privileges.phrase());
    }

    /**
     * Whoever may not grant at all gets an error; who may grant a part, a warning of PostgreSQL.
     */
    private static boolean grants(Rights rights, Privileges privileges, String role)
            throws SQLException {
        try {
            rights.grant(privileges, role);
        } catch (SQLException e) {
            if (NOT_PERMITTED.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
        return rights.has(privileges, role);
    }

    private void warnIfItCanDoMore(Rights rights, String role) throws SQLException {
        if (serves && rights.canDoMore(role)) {
            LOG.warnf(
                    "The statements of queries run as %s, which has more rights than reading published content. Configure a separate role for readers (%s): %s",
                    role, READER, SEE);
        }
    }
}
