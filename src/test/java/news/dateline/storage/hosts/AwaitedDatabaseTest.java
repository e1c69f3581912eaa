package news.dateline.storage.hosts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.start.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Waiting before the start for a database that is not there. */
class AwaitedDatabaseTest {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String PATIENCE = "dateline.database.patience";

    @AfterEach
    void forget() {
        System.clearProperty(URL);
        System.clearProperty(PATIENCE);
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        System.setProperty(URL, "jdbc:postgresql://localhost:" + Program.freePort() + "/nobody");
        System.setProperty(PATIENCE, "20S");
        List<String> said = new ArrayList<>();
        Thread.currentThread().interrupt();
        Optional<String> problem =
                assertTimeout(Duration.ofSeconds(10), () -> AwaitedDatabase.await(said::add));
        assertTrue(Thread.interrupted());
        assertEquals(Optional.of("Interrupted while waiting for the database."), problem);
        assertEquals(1, said.size(), said.toString());
    }
}
