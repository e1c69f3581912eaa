package news.dateline.limits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.Gql;
import news.dateline.testing.RawHttp2;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.SlowSocket;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clients that read a long answer slowly, or not at all. */
@QuarkusTest
@TestProfile(SlowReaderTest.Impatient.class)
class SlowReaderTest {

    private static final int INITIAL_WINDOW_SIZE = 0x4;
    private static final int HEADER_TABLE_SIZE = 0x1;
    private static final int UNREAD = 30;

    private static final int ENOUGH = 5_000_000;

    private static final Duration STALLED = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject Admission admission;
    @Inject MeterRegistry meters;

    /** The sample, and clients that must read. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
            config.put("dateline.limits.concurrent", "2");
            // Of two long answers the second is made when the first has left its place.
            config.put("dateline.limits.queue-time", "8S");
            config.put("dateline.limits.stalled", STALLED.toSeconds() + "S");
            config.put("dateline.limits.bytes", "30M");
            config.put("dateline.limits.memory", "100M");
            config.put("dateline.limits.cost", "10000000");
            return config;
        }
    }

    /** More than the buffers of both ends hold. */
    private static String longQuery() {
        String id =
                Gql.ask("{ articles(first: 1) { nodes { id } } }")
                        .getString("data.articles.nodes[0].id");
        StringBuilder bodies = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            bodies.append(" b").append(i).append(": body");
        }
        return "{ nodes(ids: ["
                + String.join(",", Collections.nCopies(100, "\\\"" + id + "\\\""))
                + "]) { ... on Article { mentions(first: 20) { nodes { article {"
                + bodies
                + " } } } } } }";
    }

    private static Socket ask(String query) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        String body = "{\"query\":\"" + query + "\"}";
        socket.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type:"
                                        + " application/json\r\nContent-Length: "
                                        + body.length()
                                        + "\r\n\r\n"
                                        + body)
                                .getBytes(UTF_8));
        return socket;
    }

    private void untilRunning(int number) {
        await().atMost(PATIENCE).until(admission::running, is(number));
    }

    /** The first byte is there when the whole answer is written, and is being sent. */
    private static void untilSending(Socket socket) throws IOException {
        assertEquals('H', socket.getInputStream().read());
    }

    @Test
    void aClientThatReadsNothingLosesItsConnection() throws Exception {
        try (Socket socket = ask(longQuery())) {
            untilSending(socket);
            Thread.sleep(STALLED.plusSeconds(3).toMillis());
            byte[] rest = readAll(socket);
            assertTrue(rest.length < ENOUGH, rest.length + " bytes");
        }
    }

    /** It allows the server to send all, but takes none of it from the network. */
    @Test
    void http2ClientThatReadsNothingLosesItsConnection() throws Exception {
        byte[] body = ("{\"query\":\"" + longQuery() + "\"}").getBytes(UTF_8);
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        byte[] more = ByteBuffer.allocate(Integer.BYTES).putInt(1 << 30).array();
        try (RawHttp2 connection =
                RawHttp2.to(socket, RestAssured.port, INITIAL_WINDOW_SIZE, 1 << 30)) {
            connection.send(RawHttp2.frame(RawHttp2.WINDOW_UPDATE, 0, 0, more));
            connection.send(RawHttp2.post(1));
            connection.send(RawHttp2.frame(RawHttp2.DATA, RawHttp2.END_STREAM, 1, body));
            Thread.sleep(STALLED.plusSeconds(4).toMillis());
            int read =
                    connection.untilClosed().stream().mapToInt(one -> one.payload().length).sum();
            assertTrue(read < ENOUGH, read + " bytes");
        }
    }

    @Test
    void aClientThatReadsSlowlyLeavesItsPlaceToOthersAndHasItsWholeAnswer() throws Exception {
        String query = longQuery();
        try (Socket first = ask(query);
                Socket second = ask(query)) {
            untilSending(first);
            untilSending(second);
            untilRunning(0);
            Gql.ask("{ articles(first: 1) { nodes { headline } } }");
            CompletableFuture<byte[]> other =
                    CompletableFuture.supplyAsync(() -> readAllUnchecked(second));
            assertWhole(readAll(first));
            assertWhole(other.get());
        }
    }

    private static void assertWhole(byte[] answer) {
        assertTrue(
                answer.length > ENOUGH,
                () ->
                        answer.length
                                + " bytes: "
                                + new String(answer, 0, Math.min(answer.length, 2_000), UTF_8));
    }

    private static byte[] readAllUnchecked(Socket socket) {
        try {
            return readAll(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] readAll(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (IOException e) {
            // Reset: that is an end too.
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    /** There is room for two slow answers, as by HTTP. */
    @Test
    void webSocketsThatReadSlowestAreGivenUpForOthers() throws Exception {
        String query = longQuery().replace("\\\"", "\"");
        try (SlowSocket first = SlowSocket.ready();
                SlowSocket second = SlowSocket.ready();
                SlowSocket third = SlowSocket.ready()) {
            for (SlowSocket one : List.of(first, second, third)) {
                one.subscribe("q", query);
                one.awaitBytes();
            }
            await().atMost(Duration.ofSeconds(8)).until(this::webSockets, is(2));
        }
    }

    private int webSockets() {
        return (int) meters.get("dateline.subscriptions.websockets").gauge().value();
    }

    @Test
    void aLongAnswerArrivesWholeWithAndWithoutCompression() throws Exception {
        String body = "{\"query\":\"" + longQuery() + "\"}";
        for (String coding : new String[] {"identity", "gzip", "br"}) {
            byte[] answer =
                    given().contentType("application/json")
                            .header("Accept-Encoding", coding)
                            .body(body)
                            .post("/graphql")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray();
            if (!coding.equals("br")) {
                assertTrue(answer.length > ENOUGH, coding + ": " + answer.length);
                String text = new String(answer, UTF_8);
                assertTrue(text.startsWith("{\"data\":{\"nodes\":[{") && text.endsWith("]}}"));
            }
        }
        untilRunning(0);
    }

    /** 15 times as many as may run: who waits for longer than a second is refused. */
    @Test
    void unreadSmallAnswersLeaveTheirPlacesAtOnce() throws Exception {
        try (RawHttp2 connection =
                RawHttp2.to(RestAssured.port, INITIAL_WINDOW_SIZE, 0, HEADER_TABLE_SIZE, 0)) {
            for (int i = 0; i < UNREAD; i++) {
                connection.send(RawHttp2.get(2 * i + 1, "/graphql?query=%7B__typename%7D"));
            }
            for (int i = 0; i < UNREAD; i++) {
                byte[] headers = connection.nextOf(RawHttp2.HEADERS).payload();
                String text = new String(headers, ISO_8859_1);
                assertTrue(text.contains("public, no-cache"), text);
            }
        }
    }
}
