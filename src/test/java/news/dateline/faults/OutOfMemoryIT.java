package news.dateline.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import news.dateline.start.PreparedHome;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.RawConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A program whose heap is used up, which no limit may allow: these are raised for that. */
@Tag("faults")
class OutOfMemoryIT {

    private static final byte[] MEGABYTE = " ".repeat(1 << 20).getBytes();

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(strings = {"-Ddateline.as-it-is", "-XX:+ExitOnOutOfMemoryError"})
    void endsAndStartsAgain(String option) throws Exception {
        int port = FreePorts.next();
        try (Program program =
                Program.serve(
                                PreparedHome.in(home),
                                port,
                                Stream.of(
                                                Program.OPTIMIZED,
                                                "-Xmx160m",
                                                "-Ddateline.http.max-body=1G",
                                                "-Dquarkus.http.limits.max-body-size=2G",
                                                "-Ddateline.http.arriving-bodies=2G",
                                                "-Ddateline.http.body-time=60S",
                                                option)
                                        .filter(some -> !some.equals("-Ddateline.as-it-is"))
                                        .toArray(String[]::new))
                        .untilItAnswers()) {
            sendMuch(port);
            assertEquals(3, program.exit(), program.output());
        }
        try (Program again = Program.serve(home, port).untilItAnswers()) {
            assertTrue(again.ask(Clients.QUESTION).contains("Choe"));
        }
    }

    private static void sendMuch(int port) throws IOException {
        try (RawConnection connection = RawConnection.to(port)) {
            connection.post("/graphql", "Content-Length: 1000000000");
            for (int i = 0; i < 900; i++) {
                connection.send(MEGABYTE);
            }
        } catch (IOException e) {
            // The program has ended.
            return;
        }
    }
}
