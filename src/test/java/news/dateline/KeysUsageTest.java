package news.dateline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import news.dateline.identity.keys.KeysCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The command "keys": what is started, and which calls are wrong. */
class KeysUsageTest {

    private static final int STATUS_OF_STARTED = 42;

    private final StringWriter errors = new StringWriter();
    private final List<Object> started = new ArrayList<>();

    private int call(String... arguments) {
        return new Dateline(
                        (application, handed) -> {
                            started.add(application);
                            started.addAll(List.of(handed));
                            return STATUS_OF_STARTED;
                        })
                .commandLine()
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create import --role editor | create import EDITOR",
                "create --role READER --expires 90d import | create import READER 90d",
                "list | list",
                "revoke import | revoke import"
            })
    void commandsStartWithTheirArguments(String call, String handed) {
        assertEquals(STATUS_OF_STARTED, call(("keys " + call).split(" ")));
        List<Object> expected = new ArrayList<>(List.of(KeysCommand.class));
        expected.addAll(List.of(handed.split(" ")));
        started.remove("");
        assertEquals(expected, started);
        assertEquals("", errors.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "keys | Missing required subcommand | dateline keys",
                "keys lst | Unknown command: 'lst'. Did you mean \"list\"? | dateline keys",
                "keys create a | Missing required option: '--role=<role>' | dateline keys create",
                "keys create a --role chief | Invalid value for option '--role': expected one of [READER, CONTRIBUTOR, EDITOR, ADMIN] (case-insensitive) but was 'chief' | dateline keys create",
                "keys create a --role editor --expires soon | --expires must be like 90d, 12h, 2027-01-31 or 2027-01-31T12:00:00Z. | dateline keys create",
                "keys revoke | Missing required parameter: 'NAME' | dateline keys revoke",
                "keys list all | Unmatched argument at index 2: 'all' | dateline keys list"
            })
    void wrongCallsEndWith2(String call, String message, String command) {
        assertEquals(2, call(call.split(" ")));
        assertEquals(message + "\nTry: " + command + " --help\n", errors.toString());
        assertEquals(List.of(), started);
    }

    @Test
    void keysAloneStartsNothing() {
        assertEquals(2, call("keys"));
        assertEquals(List.of(), started);
    }
}
