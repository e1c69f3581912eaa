package news.dateline.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;

import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A program that is started here, each time on an empty database of the tests' own server. */
@Tag("remote")
class ExecutableIT {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/korea-russia.jsonl");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String COUNT = "{ articles { totalCount } }";

    @TempDir Path folder;

    private Executable executable;

    @BeforeEach
    void given() {
        assumeTrue(Executable.given().isPresent(), "needs -Ddateline.executable=PATH");
        executable = Executable.given().orElseThrow();
    }

    /** In a native executable by the reflection that was registered for picocli. */
    @ParameterizedTest
    @CsvSource({
        "--help, 0, Usage: dateline ",
        "--version, 0, Dateline 1.",
        "help load, 0, --strict",
        "export --help, 0, FILE",
        "completion, 0, complete -F",
        "load --strct x, 2, Did you mean \"--strict\"?",
        "load no-such.jsonl, 2, no-such.jsonl cannot be read."
    })
    void helpAndWrongCallsNeedNoDatabase(String call, int status, String expected)
            throws Exception {
        try (Program program = executable.run(folder, call.split(" "))) {
            assertEquals(status, program.exit(), program.output());
            assertTrue(program.output().contains(expected), program.output());
        }
        assertFalse(Files.exists(folder.resolve("dateline-data")));
    }

    @Test
    void withoutADatabaseItSaysHowToConfigureOne() throws Exception {
        assumeFalse(executable.isJar(), "a jar may bring a PostgreSQL along");
        try (Program program = executable.serve(folder, FreePorts.next(), Map.of())) {
            assertEquals(1, program.exit(), program.output());
            String said = program.standardError();
            assertTrue(said.contains("QUARKUS_DATASOURCE_REACTIVE_URL"), said);
            assertFalse(said.contains("\tat "), said);
        }
    }

    @Test
    void migratesAnEmptyDatabaseAndAnswers() throws Exception {
        int port = FreePorts.next();
        try (Program program =
                executable.on("remote_empty").serve(folder, port, Map.of()).untilItAnswers()) {
            assertEquals("{\"data\":{\"articles\":{\"totalCount\":0}}}", program.ask(COUNT));
        }
        assertEquals(migrations("V"), applied("version is not null"));
        assertEquals(migrations("R"), applied("version is null and type = 'SQL'"));
    }

    private static long migrations(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).count();
        }
    }

    private static long applied(String which) throws SQLException {
        try (Connection connection = TestServer.connect("remote_empty");
                Statement statement = connection.createStatement();
                ResultSet done =
                        statement.executeQuery(
                                "select count(*) from graph.flyway_schema_history where success and "
                                        + which)) {
            done.next();
            return done.getLong(1);
        }
    }

    @Test
    void loadsABundleWhileItServesAndWritesItOutAgain() throws Exception {
        Executable loaded = executable.on("remote_loaded");
        int port = FreePorts.next();
        try (Program server = loaded.serve(folder, port, Map.of()).untilItAnswers()) {
            try (Program load = loaded.run(folder, "load", SAMPLE.toAbsolutePath().toString())) {
                assertEquals(0, load.exit(), load.output());
            }
            String answer = server.ask("{ people(filter: { name: \"choe\" }) { totalCount } }");
            assertEquals("{\"data\":{\"people\":{\"totalCount\":1}}}", answer);
        }
        try (Program again = loaded.run(folder, "load", SAMPLE.toAbsolutePath().toString())) {
            assertEquals(0, again.exit(), again.output());
            assertTrue(again.standardOutput().startsWith("nothing to change"), again.output());
        }
        try (Program export = loaded.run(folder, "export", "written.jsonl.gz")) {
            assertEquals(0, export.exit(), export.output());
        }
        Executable copy = executable.on("remote_copy");
        try (Program load = copy.run(folder, "load", "written.jsonl.gz")) {
            assertEquals(0, load.exit(), load.output());
        }
        try (Program export = copy.run(folder, "export", "copied.jsonl.gz")) {
            assertEquals(0, export.exit(), export.output());
        }
        assertEquals(
                -1,
                Files.mismatch(
                        folder.resolve("written.jsonl.gz"), folder.resolve("copied.jsonl.gz")));
    }

    @Test
    void badLinesAreNamed() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"type\":\"person\"}\n");
        try (Program load =
                executable.on("remote_bad").run(folder, "load", "--strict", bad.toString())) {
            assertEquals(1, load.exit(), load.output());
            assertTrue(load.standardError().contains("bad.jsonl: line 1, key"), load.output());
        }
    }
}
