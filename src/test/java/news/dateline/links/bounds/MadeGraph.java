package news.dateline.links.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;
import news.dateline.testing.MigratedDatabase;
import news.dateline.testing.ReaderPlans;
import news.dateline.testing.TestServer;

/** Dateline over rows made by SQL, see bounds/fill.sql. */
public class MadeGraph implements QuarkusTestProfile {

    private static final String DATABASE = "bounds";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(MigratedDatabase.fresh(DATABASE));
        config.put("quarkus.http.test-port", "0");
        return config;
    }

    static Connection connect() throws SQLException {
        return TestServer.connect(DATABASE);
    }

    /** A connection on which PostgreSQL plans as it does on those of readers. */
    static Connection connectAsReader() throws SQLException {
        return ReaderPlans.connect(DATABASE);
    }

    public static void begin() throws SQLException {
        run(DATABASE, "ground", 0, 0);
    }

    /** Makes articles {@code from + 1} to {@code to} and what belongs to them. */
    public static void grow(int from, int to) throws SQLException {
        grow(DATABASE, from, to);
    }

    /** The same in another database, which is empty. */
    public static void make(String database, int articles) throws SQLException {
        run(database, "ground", 0, 0);
        grow(database, 0, articles);
    }

    private static void grow(String database, int from, int to) throws SQLException {
        run(database, "fill", from, to);
        run(database, "derive", from, to);
        try (Connection connection = TestServer.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** A moment after which only a few articles were updated. */
    public static String lately() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                        + " from readable.article order by updated_at desc offset 4 limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(String database, String script, int from, int to) throws SQLException {
        String sql =
                read("/bounds/" + script + ".sql")
                        .replace(":lo", Integer.toString(from))
                        .replace(":hi", Integer.toString(to));
        try (Connection connection = TestServer.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String resource) {
        try (InputStream in = MadeGraph.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
