package news.dateline.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import news.dateline.start.PreparedHome;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.RawConnection;
import news.dateline.testing.SlowSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A server that is told to end while clients subscribe. */
@Tag("faults")
class SubscribersEndIT {

    private static final String SUBSCRIPTION =
            "{\"query\":\"subscription { changes { cursor } }\"}";

    @TempDir Path home;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Text messages, and the code by which the server closes. */
    private static final class Received implements WebSocket.Listener {

        private final Queue<String> messages = new ConcurrentLinkedQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
            messages.add(text.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }

    /** One of the clients does not answer when its connection is closed. */
    @Test
    void subscribersAreToldWhereToGoOn() throws Exception {
        int port = FreePorts.next();
        try (Program program =
                        Program.serve(PreparedHome.in(home), port, Program.OPTIMIZED)
                                .untilItAnswers();
                RawConnection silent = RawConnection.to(port)) {
            silent.send(SlowSocket.UPGRADE);
            assertTrue(silent.answer().startsWith("HTTP/1.1 101 "));
            Queue<String> lines = new ConcurrentLinkedQueue<>();
            CompletableFuture<Void> stream = stream(port, lines);
            Received received = new Received();
            WebSocket socket = subscribe(port, received);
            open(port).sendClose(WebSocket.NORMAL_CLOSURE, "").get(10, TimeUnit.SECONDS);
            await().until(() -> lines.stream().anyMatch(line -> line.startsWith("id: ")));
            await().until(() -> received.messages.stream().anyMatch(SubscribersEndIT::isAck));
            Clients.pause(2_000);

            Instant begun = Instant.now();
            assertEquals(0, program.interrupt(), program.output());
            Duration took = Duration.between(begun, Instant.now());
            assertTrue(took.toSeconds() < 8, took.toString());

            stream.get(10, TimeUnit.SECONDS);
            assertGoodbye(lines.stream());
            assertTrue(lines.contains("event: complete"), lines.toString());
            assertEquals(1001, received.closed.get(10, TimeUnit.SECONDS));
            assertGoodbye(received.messages.stream());
            socket.abort();
        }
    }

    private static void assertGoodbye(Stream<String> received) {
        assertTrue(
                received.anyMatch(
                        text ->
                                text.contains("\"code\":\"UNAVAILABLE\"")
                                        && text.contains("\"resumeAfter\":\"")));
    }

    private static boolean isAck(String message) {
        return message.contains("\"connection_ack\"");
    }

    private CompletableFuture<Void> stream(int port, Queue<String> lines) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("content-type", "application/json")
                        .header("accept", "text/event-stream")
                        .POST(BodyPublishers.ofString(SUBSCRIPTION))
                        .build();
        return client.sendAsync(request, BodyHandlers.ofLines())
                .thenApply(HttpResponse::body)
                .thenAcceptAsync(body -> body.forEach(lines::add));
    }

    private WebSocket subscribe(int port, Received received) throws Exception {
        WebSocket socket = open(port, received);
        socket.sendText("{\"type\":\"connection_init\"}", true).get(10, TimeUnit.SECONDS);
        await().until(() -> received.messages.stream().anyMatch(SubscribersEndIT::isAck));
        socket.sendText(
                        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":%s}"
                                .formatted(SUBSCRIPTION),
                        true)
                .get(10, TimeUnit.SECONDS);
        return socket;
    }

    private WebSocket open(int port) throws Exception {
        return open(port, new Received());
    }

    private WebSocket open(int port, Received received) throws Exception {
        return client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), received)
                .get(10, TimeUnit.SECONDS);
    }
}
