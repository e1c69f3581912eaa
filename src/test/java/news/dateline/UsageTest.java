package news.dateline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UsageTest {

    private final PrintStream realOutput = System.out;
    private final PrintStream realErrors = System.err;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir Path folder;

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(output));
        System.setErr(new PrintStream(errors));
    }

    @AfterEach
    void restore() {
        System.setOut(realOutput);
        System.setErr(realErrors);
    }

    @ParameterizedTest
    @CsvSource({
        "--help, dateline export FILE",
        "-h, dateline export FILE",
        "help, dateline export FILE",
        "help load, --strict",
        "load --help, --strict",
        "load --strict x.jsonl -h, --strict",
        "export --help, ends in .gz",
        "--version, Dateline "
    })
    void helpAndVersionGoToStandardOutput(String call, String said) {
        assertEquals(OptionalInt.of(0), Usage.answer(List.of(call.split(" "))));
        assertTrue(output.toString().contains(said), output.toString());
        assertEquals("", errors.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "lod, Did you mean \"load\"?",
        "--hlep, Did you mean \"--help\"?",
        "--port=8081, There is no command \"--port=8081\". dateline",
        "load, name the bundles",
        "load --strct x.jsonl, there is no option --strct",
        "load no-such.jsonl, no-such.jsonl cannot be read.",
        "load - -, only once",
        "export, name one file",
        "export a b, name one file",
        "export --all, there is no option --all",
        "export no/such/place.jsonl, does not exist"
    })
    void wrongCallsEndWith2(String call, String said) {
        assertEquals(OptionalInt.of(2), Usage.answer(List.of(call.split(" "))));
        assertTrue(errors.toString().contains(said), errors.toString());
        assertEquals("", output.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"load -", "load --strict -", "export -", "export x.jsonl"})
    void otherCallsGoOn(String call) {
        assertEquals(OptionalInt.empty(), Usage.answer(List.of(call.split(" "))));
    }

    @Test
    void servingGoesOn() {
        assertEquals(OptionalInt.empty(), Usage.answer(List.of()));
    }

    @Test
    void directoriesAreNoFilesToWrite() {
        assertEquals(OptionalInt.of(2), Usage.answer(List.of("export", folder.toString())));
    }
}
