package news.dateline.storage.hosts;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.testing.FakeServer;
import news.dateline.testing.FreePorts;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Waiting before the start for a database that is not there. */
class AwaitedDatabaseTest {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String PATIENCE = "dateline.database.patience";

    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String DATABASE = "awaited";

    // Before, too: a test of Quarkus in the same JVM leaves its own.
    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(USER);
        System.clearProperty(PASSWORD);
        System.clearProperty(URL);
        System.clearProperty(PATIENCE);
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        System.setProperty(URL, "jdbc:postgresql://localhost:" + FreePorts.next() + "/nobody");
        System.setProperty(PATIENCE, "20S");
        List<String> said = new ArrayList<>();
        Thread.currentThread().interrupt();
        Optional<String> problem =
                assertTimeout(Duration.ofSeconds(10), () -> AwaitedDatabase.await(said::add));
        assertTrue(Thread.interrupted());
        assertEquals(Optional.of("Interrupted while waiting for the database."), problem);
        assertEquals(1, said.size(), said.toString());
    }

    @Test
    void aMissingPasswordEndsTheWait() throws Exception {
        try (FakeServer server = new FakeServer(0, FakeServer.Asks.MD5)) {
            System.setProperty(
                    URL,
                    "jdbc:postgresql://127.0.0.1:" + server.port() + "/awaited?sslmode=disable");
            System.setProperty(USER, "dateline");
            assertRefused(
                    "08004 .*no password was provided.* quarkus.datasource.password is not set[.]");
        }
    }

    @Test
    void aRefusedLoginEndsTheWait() throws Exception {
        System.setProperty(
                URL, TestServer.emptyDatabase(DATABASE).get("quarkus.datasource.jdbc.url"));
        System.setProperty(USER, "awaited_role");
        System.setProperty(PASSWORD, "secret");
        try (Connection owner = TestServer.connect(DATABASE);
                Statement statement = owner.createStatement()) {
            statement.execute("drop role if exists awaited_role");
            statement.execute("create role awaited_role nologin");
            statement.execute("grant connect on database " + DATABASE + " to awaited_role");
            assertRefused(
                    "28000 .* Check quarkus.datasource.username and quarkus.datasource.password[.]");
            statement.execute("alter role awaited_role login");
            assertEquals(Optional.empty(), AwaitedDatabase.await(said -> {}));
            statement.execute("revoke connect on database " + DATABASE + " from awaited_role");
            assertRefused("42501 .*permission denied for database.*");
            statement.execute("drop role awaited_role");
        }
    }

    private static void assertRefused(String why) {
        List<String> said = new ArrayList<>();
        String problem = AwaitedDatabase.await(said::add).orElseThrow();
        assertTrue(problem.matches("The database refuses the login: " + why), problem);
        assertEquals(List.of(), said);
    }
}
