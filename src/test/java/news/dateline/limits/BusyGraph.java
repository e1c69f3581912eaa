package news.dateline.limits;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTestProfile;
import news.dateline.testing.MigratedDatabase;
import news.dateline.testing.TestServer;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

/** The sample, a server that does two things at a time, and a way to make its statements wait. */
public class BusyGraph implements QuarkusTestProfile {

    static final Duration DEADLINE = Duration.ofSeconds(5);
    static final int CONCURRENT = 2;

    private static final String DATABASE = "busy";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String WAITING =
            "select count(*) from pg_stat_activity where state = 'active' and wait_event_type ="
                    + " 'Lock' and datname = '"
                    + DATABASE
                    + "'";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(MigratedDatabase.fresh(DATABASE));
        config.put("dateline.sample", "true");
        config.put("quarkus.http.test-port", "0");
        config.put("dateline.limits.deadline", DEADLINE.toSeconds() + "S");
        config.put("dateline.limits.database-time", "60S");
        config.put("dateline.limits.concurrent", String.valueOf(CONCURRENT));
        config.put("dateline.limits.queue", "1");
        config.put("dateline.limits.queue-time", "2S");
        config.put("dateline.limits.introspection.enabled", "false");
        return config;
    }

    /** What is done while no article can be read. */
    interface Meanwhile {
        void run() throws Exception;
    }

    static void whileArticlesAreLocked(Meanwhile meanwhile) throws Exception {
        try (Connection connection = TestServer.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table graph.article in access exclusive mode");
            meanwhile.run();
            connection.rollback();
        }
    }

    /** Waits until so many statements wait for the lock. */
    static void untilWaiting(int number) throws Exception {
        try (Connection connection = TestServer.connect("postgres");
                Statement statement = connection.createStatement()) {
            await().atMost(PATIENCE)
                    .pollInterval(20, TimeUnit.MILLISECONDS)
                    .until(() -> waiting(statement), is(number));
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
