package news.dateline.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import news.dateline.hash.Sha256;

/** API keys that a test puts into the database itself, past Dateline. */
public final class TestKeys {

    private TestKeys() {}

    /** The secret that this number stands for. */
    public static String secret(int number) {
        return "dl_%064x".formatted(number);
    }

    /**
     * @param expires an expression of SQL
     */
    public static void insert(String database, String name, int number, String role, String expires)
            throws SQLException {
        try (Connection connection = TestServer.connect(database)) {
            insert(connection, name, number, role, expires);
        }
    }

    /** The same on a server of a test's own. */
    public static void insert(
            Connection connection, String name, int number, String role, String expires)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into graph.api_key (id, name, hash, role, created_at, created_by, expires_at) values (?, ?, ?, ?, now(), 'test', "
                                + expires
                                + ")")) {
            insert.setLong(1, number);
            insert.setString(2, name);
            insert.setString(3, Sha256.hex(secret(number)));
            insert.setString(4, role);
            insert.executeUpdate();
        }
    }
}
