package news.dateline.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Calls for which the packaged program starts nothing. */
class UsageIT {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "--help, 0, Usage: dateline ",
        "--version, 0, Dateline 1.",
        "load --version, 0, Dateline 1.",
        "load --help, 0, --strict",
        "lod, 2, Did you mean \"load\"?",
        "load --strct x, 2, Did you mean \"--strict\"?",
        "load no-such.jsonl, 2, no-such.jsonl cannot be read"
    })
    void nothingIsStarted(String call, int status, String said) throws Exception {
        try (Program program = Program.command(folder, call.split(" "))) {
            assertEquals(status, program.exit(), program.output());
            assertTrue(program.output().contains(said), program.output());
            assertFalse(program.output().contains("io.quarkus"), program.output());
        }
        assertFalse(Files.exists(folder.resolve("dateline-data")));
    }

    /** What bash offers for the last word of a line, by the script that the program prints. */
    @ParameterizedTest
    @CsvSource({
        "dateline lo, load",
        "dateline e, export",
        "dateline --v, --version",
        "dateline load --s, --strict",
        "dateline load --strict bund, bundle.jsonl",
        "dateline help ex, export"
    })
    void bashCompletes(String line, String expected) throws Exception {
        Files.createFile(folder.resolve("bundle.jsonl"));
        try (Program completion = Program.command(folder, "completion")) {
            assertEquals(0, completion.exit(), completion.output());
            Files.writeString(folder.resolve("script"), completion.standardOutput());
        }
        String ask =
                """
                source ./script
                COMP_WORDS=($1)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                complete -p dateline > registered || exit
                _complete_dateline
                echo "${COMPREPLY[*]}"
                """;
        Process bash =
                new ProcessBuilder("bash", "-c", ask, "bash", line)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertEquals(expected, new String(bash.getInputStream().readAllBytes()).strip());
        assertFalse(Files.exists(folder.resolve("dateline-data")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-Ddateline.limits.depth=deep | dateline.limits.depth is \"deep\": Expected an integer value, got \"deep\"",
                "-Ddateline.limits.deadline=soon | dateline.limits.deadline is \"soon\": Invalid duration: soon"
            })
    void aBadSettingIsSaidInOneLine(String option, String said) throws Exception {
        try (Program program = Program.command(folder, List.of(option), "export", "-")) {
            assertEquals(1, program.exit(), program.output());
            assertEquals("Invalid configuration:\n" + said + "\n", program.standardError());
        }
    }

    /** Found after the embedded PostgreSQL has started, which a line says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-Ddateline.limits.deadline=0S | dateline.limits.deadline must be at least 1ms",
                "-Ddateline.database.silence=0S | dateline.database.silence must be at least 1S",
                "-Ddateline.sample-address=localhost:8000 | dateline.sample-address must be a URL without a path, such as https://news.example"
            })
    void soIsOneOutsideItsBounds(String option, String said) throws Exception {
        PreparedHome.postgresIn(folder);
        try (Program program = Program.command(folder, List.of(option), "export", "-")) {
            assertEquals(1, program.exit(), program.output());
            String errors = program.standardError();
            assertTrue(errors.endsWith("Invalid configuration:\n" + said + "\n"), errors);
            assertFalse(errors.contains("org.hibernate"), errors);
        }
    }
}
