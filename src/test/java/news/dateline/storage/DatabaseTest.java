package news.dateline.storage;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is wrong with the settings of the database, before anything is started. */
class DatabaseTest {

    private static final String REACTIVE = "quarkus.datasource.reactive.url";
    private static final String JDBC = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";

    // Before, too: a test of Quarkus in the same JVM leaves its own.
    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(REACTIVE);
        System.clearProperty(JDBC);
        System.clearProperty(USER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:5432/news",
                "postgresql://localhost:5432",
                "postgresql://localhost:5432/",
                "postgresql://localhost:port/news",
                "postgresql://localhost:99999/news",
                "postgresql://one:5432,two:99999/news",
                "postgresql://me:secret@localhost:5432/news",
                "mysql://localhost:5432/news"
            })
    void aBadUrlIsNamedAndNotRepeated(String url) {
        System.setProperty(REACTIVE, url);
        assertEquals(
                Optional.of(
                        """
                        Invalid configuration:
                        quarkus.datasource.reactive.url must have the form postgresql://HOST:PORT/NAME (the user and the password have keys of their own: quarkus.datasource.username and quarkus.datasource.password)"""),
                Database.badUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://localhost/news", "jdbc:postgresql:news", "news"})
    void soIsOneOfJdbc(String url) {
        System.setProperty(JDBC, url);
        String said = Database.badUrl().orElseThrow();
        assertEquals(
                "quarkus.datasource.jdbc.url must have the form jdbc:postgresql://HOST:PORT/NAME",
                said.lines().toList().get(1).replaceFirst(" [(].*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://localhost/news",
                "postgresql://[::1]:5432/news?sslmode=require",
                "postgresql://one:5432,two/news",
                "jdbc:postgresql://localhost:5432/news"
            })
    void aUrlOfPostgresIsTaken(String url) {
        System.setProperty(REACTIVE, url);
        assertEquals(Optional.empty(), Database.badUrl());
    }

    /** Quarkus' client does not understand it. */
    @Test
    void theUrlOfJdbcWillDoForBoth() {
        System.setProperty(REACTIVE, "jdbc:postgresql://localhost:5432/news");
        Database.complete();
        assertEquals("postgresql://localhost:5432/news", System.getProperty(REACTIVE));
        assertEquals("jdbc:postgresql://localhost:5432/news", System.getProperty(JDBC));
    }

    @Test
    void aRoleWithoutADatabaseIsNotIgnoredInSilence() {
        assertFalse(Database.unusedRoles().orElse("").contains(USER));
        System.setProperty(USER, "me");
        String said = Database.unusedRoles().orElseThrow();
        assertTrue(
                said.startsWith(
                        "Warning: quarkus.datasource.reactive.url is not set, so Dateline uses the embedded PostgreSQL and ignores quarkus.datasource.username"),
                said);
    }
}
