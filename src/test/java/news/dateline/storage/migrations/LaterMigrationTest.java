package news.dateline.storage.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import news.dateline.testing.Migrations;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.TestServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A database to which a newer Dateline comes, and then this one again. */
class LaterMigrationTest {

    private static final String DATABASE = "later_migration";
    private static final String READ = "select count(*) from readable.article";

    private static final String DROPS_A_VIEW =
            """
            drop view readable.article;
            alter table graph.article alter column editor_note type varchar(1000);
            """;

    @TempDir Path later;

    private PlainDatabase database;

    @BeforeEach
    void migrated() throws IOException {
        database = PlainDatabase.fresh(DATABASE);
        database.run("grant usage on schema readable to " + TestServer.READER);
        database.run("grant select on all tables in schema readable to " + TestServer.READER);
        database.run(
                "alter default privileges in schema readable grant select on tables to "
                        + TestServer.READER);
        Files.writeString(later.resolve("V900__shorter_notes.sql"), DROPS_A_VIEW);
    }

    @Test
    void noReaderMissesAViewThatAVersionedMigrationDrops() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> readUntil(done, reads));
        while (reads.get() < 10) {
            Thread.onSpinWait();
        }
        newer().migrate();
        done.set(true);
        reader.get();
        assertEquals(
                List.of("character varying"),
                database.read(
                        "select data_type from information_schema.columns where table_schema = 'readable'"
                                + " and table_name = 'article' and column_name = 'editor_note'"));
    }

    private static void readUntil(AtomicBoolean done, AtomicInteger reads) {
        try (Connection connection = TestServer.connectAsReader(DATABASE);
                Statement statement = connection.createStatement()) {
            while (!done.get()) {
                statement.execute(READ);
                reads.incrementAndGet();
            }
            statement.execute(READ);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMigrationThatFailsLeavesEverythingAsItWas() throws IOException {
        Files.writeString(later.resolve("V901__fails.sql"), "select 1 / 0;");
        List<String> before = Catalog.of(database);
        FlywayException failed = assertThrows(FlywayException.class, () -> newer().migrate());
        assertEquals(
                "The database was not migrated: division by zero (V901__fails.sql)",
                MigrationFault.of(failed));
        assertEquals(before, Catalog.of(database));
        assertEquals(List.of(), database.read(versionsAbove(899)));
    }

    @Test
    void anOlderDatelineLeavesTheSchemaOfANewerOneAlone() {
        newer().migrate();
        List<String> after =
                database.read("select installed_rank from graph.flyway_schema_history");
        new MigrationAtStart(older(), false, true).migrate(null);
        assertEquals(
                after, database.read("select installed_rank from graph.flyway_schema_history"));
    }

    /** It looked before the newer one migrated, and migrates after it. */
    @Test
    void anOlderDatelineThatComesAMomentTooLateDoesNotMigrate() {
        newer().migrate();
        FlywayException refused = assertThrows(FlywayException.class, () -> older().migrate());
        assertEquals(
                "The database was not migrated: A newer Dateline has migrated this database."
                        + " Start this one again: it will leave the schema as it is.",
                MigrationFault.of(refused).replaceFirst(" \\(.*\\)$", ""));
    }

    @Test
    void migratingAgainChangesNothing() {
        assertEquals(0, older().migrate().migrationsExecuted);
        assertEquals(
                0,
                Migrations.on(database.source()).load().info().pending().length,
                "nothing is pending");
    }

    @Test
    void ofTwoThatStartAtOnceOneMigrates() throws Exception {
        PlainDatabase empty = PlainDatabase.empty("migrated_by_two");
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> migrate(empty));
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> migrate(empty));
        long all =
                Migrations.files(Migrations.FOLDER).stream()
                        .filter(file -> file.matches("[VR].*"))
                        .count();
        assertEquals(all, one.get() + other.get());
        assertEquals(
                List.of(String.valueOf(all)),
                empty.read("select count(*) from graph.flyway_schema_history where type = 'SQL'"));
    }

    private static int migrate(PlainDatabase empty) {
        return Migrations.on(empty.source()).load().migrate().migrationsExecuted;
    }

    private static String versionsAbove(int version) {
        return "select version from graph.flyway_schema_history where version::int > " + version;
    }

    private Flyway newer() {
        return Migrations.on(database.source(), later).load();
    }

    private Flyway older() {
        return Migrations.on(database.source()).load();
    }
}
