package news.dateline.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Connections on which PostgreSQL plans as it does on those of readers. */
public final class ReaderPlans {

    private static final String SETTINGS = "quarkus.datasource.reactive.additional-properties.";

    private ReaderPlans() {}

    public static Connection connect(String database) throws SQLException {
        Connection connection = TestServer.connect(database);
        Config config = ConfigProvider.getConfig();
        try (Statement statement = connection.createStatement()) {
            for (String name : config.getPropertyNames()) {
                if (name.startsWith(SETTINGS)) {
                    String value = config.getValue(name, String.class);
                    statement.execute("set " + name.substring(SETTINGS.length()) + " = " + value);
                }
            }
        }
        return connection;
    }
}
