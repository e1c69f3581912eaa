package news.dateline.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.regex.Pattern;

import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first start's key, and the command "keys", on the packaged program. */
@Tag("jar")
class KeysCommandIT {

    private static final Duration SOON = Duration.ofSeconds(3);

    @TempDir Path folder;

    @BeforeEach
    void prepare() throws IOException {
        PreparedHome.postgresIn(folder);
    }

    private static String viewer(Program program, String key) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(program.address()))
                        .header("content-type", "application/json")
                        .header("authorization", "Bearer " + key)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\":\"{ viewer { name roles } }\"}"))
                        .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Program keys(int exit, String... arguments) throws Exception {
        String[] call = new String[arguments.length + 1];
        call[0] = "keys";
        System.arraycopy(arguments, 0, call, 1, arguments.length);
        Program program = Program.command(folder, call);
        assertEquals(exit, program.exit(), program::toString);
        return program;
    }

    private String firstKey() throws IOException {
        Path file = folder.resolve("dateline-data/admin.key");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        return Files.readString(file).strip();
    }

    @Test
    void firstStartCreatesAnAdminsKeyAndKeysAreMadeAndRevokedBesideTheServer() throws Exception {
        String admin;
        try (Program program = Program.serve(folder, FreePorts.next()).untilItAnswers()) {
            admin = firstKey();
            assertEquals(
                    "{\"data\":{\"viewer\":{\"name\":\"admin\",\"roles\":[\"READER\",\"CONTRIBUTOR\",\"EDITOR\",\"ADMIN\"]}}}",
                    viewer(program, admin));
            assertEquals(1, occurrences(program.output(), admin));

            Program created =
                    keys(0, "create", "desk-import", "--role", "editor", "--expires", "90d");
            String secret = created.standardOutput().strip();
            assertTrue(secret.matches("dl_[0-9a-f]{64}"), created::toString);
            assertTrue(created.standardError().contains("is not shown again"));
            await().atMost(SOON)
                    .until(() -> viewer(program, secret), containsString("desk-import"));

            String list = keys(0, "list").standardOutput();
            assertTrue(list.matches("(?s)NAME +ROLE +STATE .*"), list);
            assertTrue(list.matches("(?s).*\nadmin +admin +valid .*"), list);
            assertTrue(list.matches("(?s).*\ndesk-import +editor +valid .*"), list);
            assertFalse(list.contains(secret));

            keys(0, "revoke", "desk-import");
            await().atMost(SOON)
                    .until(() -> viewer(program, secret), containsString("UNAUTHENTICATED"));
            list = keys(0, "list").standardOutput();
            assertTrue(list.matches("(?s).*\ndesk-import +editor +revoked .*"), list);

            Program again = keys(1, "create", "desk-import", "--role", "editor");
            assertTrue(again.standardError().contains("Names are not used again"));
            assertEquals("", again.standardOutput());
            assertTrue(
                    keys(1, "revoke", "nobody")
                            .standardError()
                            .contains("There is no key nobody."));
        }
        try (Program second = Program.serve(folder, FreePorts.next()).untilItAnswers()) {
            assertEquals(0, occurrences(second.output(), "dl_"));
            assertEquals(admin, firstKey());
            assertTrue(viewer(second, admin).contains("\"admin\""));
        }
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void noKeyIsMadeWhereThatIsSettled() throws Exception {
        try (Program program =
                Program.serve(folder, FreePorts.next(), "-Ddateline.access.first-key=false")
                        .untilItAnswers()) {
            assertFalse(Files.exists(folder.resolve("dateline-data/admin.key")));
            assertFalse(program.output().contains("dl_"));
        }
    }
}
