package news.dateline.storage.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;

import news.dateline.storage.OwnServer.Access;
import news.dateline.storage.OwnServer.Login;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/** Makes the roles of readers and writers, which docs/operations.md lets others make by hand. */
final class Roles {

    /** Any role can change its own settings. What somebody changed lasts until the next start. */
    private static final String RESET =
            """
            do $$ begin
                if exists (select from pg_roles where rolname = '%1$s') then
                    alter role %1$s reset all;
                    alter role %1$s in database %2$s reset all;
                end if;
            end $$
            """;

    private Roles() {}

    static void make(Access access) throws IOException {
        Properties login = new Properties();
        login.setProperty("user", access.owner().role());
        login.setProperty("password", access.owner().password());
        login.setProperty("requireAuth", "scram-sha-256");
        try (Connection connection =
                Objects.requireNonNull(new Driver().connect(access.jdbcAddress(), login))) {
            make(connection, access.reader(), "/db/reader.sql");
            make(connection, access.writer(), "/db/writer.sql");
        } catch (SQLException e) {
            throw new IOException(
                    "The roles of the embedded PostgreSQL cannot be set up: " + e.getMessage(), e);
        }
    }

    private static void make(Connection connection, Login login, String resource)
            throws IOException, SQLException {
        try (InputStream sql = Roles.class.getResourceAsStream(resource);
                Statement statement = connection.createStatement()) {
            statement.execute(RESET.formatted(login.role(), Cluster.DATABASE));
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
        // Hashed here: the password itself is in no statement.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.role(), login.password().toCharArray(), "scram-sha-256");
    }
}
