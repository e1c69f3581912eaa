package news.dateline.limits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clients that read a long answer slowly, or not at all. */
@QuarkusTest
@TestProfile(SlowReaderTest.Impatient.class)
class SlowReaderTest {

    private static final int ENOUGH = 5_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject Admission admission;

    /** The sample, and clients that must read. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
            config.put("dateline.limits.stalled", "2S");
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
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                        + " application/json\r\nContent-Length: "
                                        + body.length()
                                        + "\r\n\r\n"
                                        + body)
                                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private void untilRunning(int number) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (admission.running() != number) {
            assertTrue(Instant.now().isBefore(end), admission.running() + " run");
            Thread.sleep(20);
        }
    }

    @Test
    void aClientThatReadsNothingKeepsItsPlaceAWhileAndLosesItsConnection() throws Exception {
        String query = longQuery();
        untilRunning(0);
        try (Socket socket = ask(query)) {
            Thread.sleep(1_500);
            assertEquals(1, admission.running());
            untilRunning(0);
            byte[] rest = readAll(socket);
            assertTrue(rest.length < ENOUGH, rest.length + " bytes");
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
                String text = new String(answer, StandardCharsets.UTF_8);
                assertTrue(text.startsWith("{\"data\":{\"nodes\":[{") && text.endsWith("]}}"));
            }
        }
        untilRunning(0);
    }
}
