package news.dateline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import news.dateline.interchange.export.ExportCommand;
import news.dateline.interchange.load.LoadCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UsageTest {

    private static final int STATUS_OF_STARTED = 42;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    /** The class of what was started, and its arguments. */
    private final List<Object> started = new ArrayList<>();

    @TempDir Path folder;

    private int call(String... arguments) {
        return new Dateline(
                        (application, handed) -> {
                            started.add(application);
                            started.addAll(List.of(handed));
                            return STATUS_OF_STARTED;
                        })
                .commandLine()
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Write the whole graph as one bundle.",
        "-h, Write the whole graph as one bundle.",
        "help, Write the whole graph as one bundle.",
        "--help, 3   interrupted",
        "help load, --strict",
        "load --help, --strict",
        "load --help, 3   interrupted",
        "load --strict x.jsonl -h, --strict",
        "load --help --no-such-option, --strict",
        "export --help, ends in .gz",
        "help export, ends in .gz",
        "completion -h, bash",
        "--version, Dateline ",
        "-V, Dateline ",
        "load --version, Dateline ",
        "export -V, Dateline ",
        "help keys, revoke",
        "keys --help, create",
        "keys create --help, --expires",
        "keys list --help, oldest first",
        "keys revoke -V, Dateline "
    })
    void helpAndVersionGoToStandardOutput(String call, String expected) {
        assertEquals(0, call(call.split(" ")));
        assertTrue(output.toString().contains(expected), output.toString());
        assertEquals("", errors.toString());
        assertEquals(List.of(), started);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lod | Unknown command: 'lod'. Did you mean \"load\"?",
                "Laod x.jsonl | Unknown command: 'Laod'. Did you mean \"load\"?",
                "exprot - | Unknown command: 'exprot'. Did you mean \"export\"?",
                "serve | Unknown command: 'serve'.",
                "help lod | Unknown subcommand 'lod'.",
                "--hlep | Unknown option: '--hlep'. Did you mean \"--help\"?",
                "-help | Unknown option: '-help'. Did you mean \"--help\"?",
                "-x | Unknown option: '-x'.",
                "--port=8081 | Unknown option: '--port=8081'.",
                "-Dquarkus.http.port=8081 | Unknown option: '-Dquarkus.http.port=8081'.",
                "load | Missing required parameter: 'FILE'",
                "load --strict | Missing required parameter: 'FILE'",
                "load --strct - | Unknown option: '--strct'. Did you mean \"--strict\"?",
                "load --strict --strict - | option '--strict' should be specified only once",
                "load no-such.jsonl | no-such.jsonl cannot be read.",
                "load - no-such.jsonl | no-such.jsonl cannot be read.",
                "load -- --strict | --strict cannot be read.",
                "load @no-such.jsonl | @no-such.jsonl cannot be read.",
                "load src | src is a directory.",
                "load - - | standard input can be read only once.",
                "export | Missing required parameter: 'FILE'",
                "export a b | Unmatched argument at index 2: 'b'",
                "export --all | Unknown option: '--all'.",
                "export --hlep | Unknown option: '--hlep'. Did you mean \"--help\"?",
                "load --strct | Unknown option: '--strct'. Did you mean \"--strict\"?",
                "completion load | Unmatched argument at index 1: 'load'"
            })
    void wrongCallsEndWith2(String call, String expected) {
        assertEquals(2, call(call.split(" ")));
        String command = call.matches("(load|export|completion)\\b.*") ? call.split(" ")[0] : "";
        assertEquals(
                expected + "\nTry: " + ("dateline " + command).strip() + " --help\n",
                errors.toString());
        assertEquals("", output.toString());
        assertEquals(List.of(), started);
    }

    @Test
    void exportNeedsAFolderAndNoFolderOfTheName() {
        assertEquals(2, call("export", folder.toString()));
        assertTrue(errors.toString().contains(folder + " is a directory."), errors.toString());
        assertEquals(2, call("export", "no/such/place.jsonl"));
        assertTrue(errors.toString().contains("/no/such does not exist."), errors.toString());
        assertEquals(List.of(), started);
    }

    @ParameterizedTest
    @CsvSource({
        "load -, false -",
        "load --strict - pom.xml, true - pom.xml",
        "load pom.xml - --strict, true pom.xml -",
        "load --strict -- pom.xml, true pom.xml"
    })
    void loadStartsWithItsFiles(String call, String handed) {
        assertEquals(STATUS_OF_STARTED, call(call.split(" ")));
        List<Object> expected = new ArrayList<>(List.of(LoadCommand.class));
        expected.addAll(List.of(handed.split(" ")));
        assertEquals(expected, started);
        assertEquals("", errors.toString() + output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "x.jsonl", "x.jsonl.gz"})
    void exportStartsWithItsFile(String file) {
        assertEquals(STATUS_OF_STARTED, call("export", file));
        assertEquals(List.of(ExportCommand.class, file), started);
        assertEquals("", errors.toString() + output);
    }

    @Test
    void withoutACommandItServes() {
        assertEquals(STATUS_OF_STARTED, call());
        assertEquals(List.of(Serve.class), started);
    }
}
