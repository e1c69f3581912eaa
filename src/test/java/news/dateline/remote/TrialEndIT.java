package news.dateline.remote;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import news.dateline.start.Program;
import news.dateline.testing.RawConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a server ends that has WebSockets. */
@Tag("trial")
class TrialEndIT {

    private static final String UPGRADE =
            """
            GET /trial/socket HTTP/1.1\r
            Host: localhost\r
            Connection: Upgrade\r
            Upgrade: websocket\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            \r
            """;

    @TempDir Path folder;

    /** Done with the first message. */
    private static final class Received extends CompletableFuture<String>
            implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
            complete(text.toString());
            return WebSocket.Listener.super.onText(socket, text, isLast);
        }
    }

    private static WebSocket open(int port) throws Exception {
        Received received = new Received();
        WebSocket socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(
                                URI.create("ws://localhost:" + port + "/trial/socket"), received)
                        .get(10, TimeUnit.SECONDS);
        assertEquals("open", received.get(10, TimeUnit.SECONDS));
        return socket;
    }

    /**
     * Quarkus counts each as a request that runs, and would wait for its end. One of the clients
     * does not answer when it is closed.
     */
    @Test
    void neitherOpenNorClosedWebSocketsHoldItUp() throws Exception {
        int port = Program.freePort();
        Executable executable = TrialProgram.executable().on("trial_end");
        try (Program program = executable.serve(folder, port, Map.of()).untilItAnswers();
                RawConnection silent = RawConnection.to(port)) {
            silent.send(UPGRADE);
            assertTrue(silent.answer().startsWith("HTTP/1.1 101 "));
            WebSocket open = open(port);
            open(port).sendClose(WebSocket.NORMAL_CLOSURE, "").get(10, TimeUnit.SECONDS);
            Instant begun = Instant.now();
            assertEquals(0, program.interrupt(), program.output());
            Duration took = Duration.between(begun, Instant.now());
            assertTrue(took.toSeconds() < 8, took.toString());
            open.abort();
        }
    }
}
