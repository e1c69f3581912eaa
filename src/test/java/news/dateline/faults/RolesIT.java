package news.dateline.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Roles: the one that owns the database is no superuser, one only reads, one writes rows. */
@Tag("faults")
class RolesIT {

    private static final String COUNT = "{ articles { totalCount } }";
    private static final String ALL = "{\"data\":{\"articles\":{\"totalCount\":22}}}";

    /** The console shortens the names of categories. */
    private static final Pattern OWN = Pattern.compile("\\[news?[.]dat");

    @TempDir Path home;

    @Test
    void thoseThatComposeMakes() throws Exception {
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder)) {
            server.run("alter database dateline rename to before", "postgres");
            makeRoles(folder, server);
            try (Program program = serve(server, true).untilItAnswers()) {
                assertEquals(ALL, program.ask(COUNT));
                assertEquals(
                        "dateline_reader",
                        server.read(
                                "select string_agg(distinct usename, ' ') from pg_stat_activity where query like '%readable.%' and pid <> pg_backend_pid()"));
                assertEquals(
                        List.of(),
                        program.output()
                                .lines()
                                .filter(line -> line.contains("WARN"))
                                .filter(line -> OWN.matcher(line).find())
                                .toList());
            }
            assertEquals(
                    "f", server.read("select rolsuper from pg_roles where rolname = 'dateline'"));
        }
    }

    @Test
    void oneRoleWillDoAndTheLogSaysSo() throws Exception {
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder)) {
            server.run("alter database dateline rename to before", "postgres");
            makeRoles(folder, server);
            try (Program program = serve(server, false).untilItAnswers()) {
                assertEquals(ALL, program.ask(COUNT));
                assertEquals(
                        1,
                        program.output()
                                .lines()
                                .filter(line -> line.contains("dateline.database.reader.username"))
                                .count(),
                        program.output());
            }
        }
    }

    @Test
    void aRoleThatIsNotThereIsNamed() throws Exception {
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder)) {
            try (Program program =
                    Program.serve(
                            home,
                            FreePorts.next(),
                            Served.options(
                                    List.of(server.port()),
                                    "-Ddateline.database.reader.username=nobody"))) {
                assertEquals(1, program.exit());
                assertTrue(program.output().contains("no role nobody"), program.output());
                assertTrue(!program.output().contains("\tat "), program.output());
            }
        }
    }

    /** As the image of PostgreSQL does, which has its socket in the usual place. */
    private static void makeRoles(Folder folder, Postgres server) throws Exception {
        Path script = folder.resolve("make-roles.sh");
        Path sql = folder.resolve("reader.sql");
        Files.copy(Path.of("docker/make-roles.sh"), script, StandardCopyOption.REPLACE_EXISTING);
        Path writer = folder.resolve("writer.sql");
        Files.copy(Postgres.READER_SQL, sql, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(Postgres.WRITER_SQL, writer, StandardCopyOption.REPLACE_EXISTING);
        Command.run("chmod", "644", script.toString(), sql.toString(), writer.toString());
        Command.asServer(
                "env",
                "PGHOST=localhost",
                "PGPORT=" + server.port(),
                "DATELINE_DB_PASSWORD=owner's",
                "DATELINE_DB_READER_PASSWORD=reader",
                "DATELINE_DB_WRITER_PASSWORD=writer",
                "READER_SQL=" + sql,
                "WRITER_SQL=" + writer,
                "sh",
                script.toString());
    }

    private Program serve(Postgres server, boolean own) throws Exception {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "-Dquarkus.datasource.reactive.url=postgresql://localhost:"
                                        + server.port()
                                        + "/dateline",
                                "-Dquarkus.datasource.username=dateline",
                                "-Dquarkus.datasource.password=owner's",
                                "-Ddateline.sample=true"));
        if (own) {
            options.add("-Ddateline.database.reader.username=dateline_reader");
            options.add("-Ddateline.database.reader.password=reader");
            options.add("-Ddateline.database.writer.username=dateline_writer");
            options.add("-Ddateline.database.writer.password=writer");
        }
        return Program.serve(home, FreePorts.next(), options.toArray(String[]::new));
    }
}
