package news.dateline.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.testing.FreePorts;
import news.dateline.testing.Migrations;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged program on a database that cannot be migrated: one line, and no stack trace. */
class MigrationFaultIT {

    @TempDir Path folder;

    @Test
    void aMigrationThatHasChangedIsNamed() throws Exception {
        Map<String, String> settings = TestServer.emptyDatabase("changed_migration");
        migrate(
                settings,
                "update graph.flyway_schema_history set checksum = 1 where version = '2'");
        assertStartFails(
                settings,
                "The database was not migrated: .*Migration checksum mismatch for migration version 2.*");
    }

    @Test
    void aRoleThatMayNotMigrateIsTold() throws Exception {
        Map<String, String> settings =
                new HashMap<>(TestServer.emptyDatabase("migrated_by_writer"));
        settings.put("quarkus.datasource.username", TestServer.WRITER);
        settings.put("quarkus.datasource.password", TestServer.WRITER_PASSWORD);
        assertStartFails(
                settings,
                "The database was not migrated: permission denied for database migrated_by_writer."
                        + " .*quarkus.datasource.username.*");
    }

    @Test
    void aNewerSchemaIsServedAndNotLoadedInto() throws Exception {
        Map<String, String> settings = TestServer.emptyDatabase("newer_schema");
        migrate(
                settings,
                """
                insert into graph.flyway_schema_history
                select max(installed_rank) + 1, '99999', 'later', 'SQL', 'V99999__later.sql', 1, 'other', now(), 1, true
                from graph.flyway_schema_history
                """);
        try (Program program =
                Program.serve(folder, FreePorts.next(), options(settings).toArray(String[]::new))
                        .untilItAnswers()) {
            program.untilItSays("The schema is newer than this version of Dateline and is left");
        }
        Path bundle = Files.createFile(folder.resolve("bundle.jsonl"));
        try (Program load = Program.command(folder, options(settings), "load", bundle.toString())) {
            assertFails(load, "The schema is newer than this version of Dateline[.] .*");
        }
    }

    private static void migrate(Map<String, String> settings, String then) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        database.setUser("postgres");
        database.setPassword(TestServer.password());
        Migrations.on(database).load().migrate();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(then);
        }
    }

    private static List<String> options(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    private void assertStartFails(Map<String, String> settings, String line) throws Exception {
        try (Program program =
                Program.serve(folder, FreePorts.next(), options(settings).toArray(String[]::new))) {
            assertFails(program, line);
        }
    }

    private static void assertFails(Program program, String line) throws Exception {
        assertEquals(1, program.exit(), program.output());
        List<String> said = program.standardError().lines().toList();
        assertEquals(1, said.size(), program.output());
        assertTrue(said.get(0).matches(line), said.get(0));
        assertFalse(program.output().contains("\tat "), program.output());
    }
}
