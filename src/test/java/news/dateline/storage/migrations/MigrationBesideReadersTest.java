package news.dateline.storage.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import news.dateline.testing.Migrations;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Readers of an older Dateline read on while a newer one migrates: neither meets a deadlock. */
class MigrationBesideReadersTest {

    private static final String DATABASE = "migration_beside_readers";
    private static final String OLDER = "35";
    private static final String WAITS =
            "select count(*) from pg_locks where not granted and relation in ('graph.subject'::regclass, 'readable.subject'::regclass)";

    @Test
    void bothGoOn() throws Exception {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(TestServer.emptyDatabase(DATABASE).get("quarkus.datasource.jdbc.url"));
        source.setUser("postgres");
        source.setPassword(TestServer.password());
        Migrations.versionedUpTo(source, OLDER).load().migrate();
        try (Connection reader = TestServer.connect(DATABASE);
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select count(*) from readable.subject");
            CompletableFuture<Void> migrated =
                    CompletableFuture.runAsync(() -> Migrations.on(source).load().migrate());
            waitUntilItWaits();
            // What the migration has altered by now, and what it comes to later.
            for (int i = 0; i < 20; i++) {
                statement.execute("select count(*) from readable.article");
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertFalse(migrated.isDone(), "what is read is not altered meanwhile");
            reader.rollback();
            migrated.get(60, TimeUnit.SECONDS);
            assertEquals(0, Migrations.on(source).load().info().pending().length);
        }
    }

    private static void waitUntilItWaits() throws Exception {
        try (Connection server = TestServer.connect(DATABASE);
                Statement statement = server.createStatement()) {
            await().atMost(30, TimeUnit.SECONDS).until(() -> waiting(statement) > 0);
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(WAITS)) {
            count.next();
            return count.getInt(1);
        }
    }
}
