package news.dateline.http;

import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Server-Sent Events to a client that reads nothing for a while, and then all that there is. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class BurstyReaderTest {

    private static final int EVENTS = 60;
    private static final int RECEIVE_BUFFER = 1 << 16;
    private static final int PATIENCE_MILLIS = 20_000;

    /** Each more than may wait for a client. */
    private static final int BODY = 40_000;

    private static final String BODIES =
            IntStream.range(0, 10)
                    .mapToObj(i -> "b" + i + ": body")
                    .collect(Collectors.joining(" "));

    private static final Pattern ID = Pattern.compile("id: (\\S+)\nevent: next");

    private static String line(int number) {
        return "{'type':'article','key':'burst-%d','version':1,'language':'en','headline':'H','body':'%s','publishedAt':'2025-01-01T00:00:00Z'}"
                .formatted(number, "x".repeat(BODY))
                .replace('\'', '"');
    }

    private static List<String> cursors() {
        return Gql.ask("{ changes(first: 100, filter: { types: ARTICLE }) { edges { cursor } } }")
                .getList("data.changes.edges.cursor");
    }

    @Test
    void eachEventComesOnceAndInOrder() throws Exception {
        Bundles.clear();
        String[] lines =
                IntStream.rangeClosed(0, EVENTS)
                        .mapToObj(BurstyReaderTest::line)
                        .toArray(String[]::new);
        assertEquals(List.of(), Bundles.load(lines).problems());
        await().atMost(20, TimeUnit.SECONDS).until(() -> cursors().size() == EVENTS + 1);
        List<String> all = cursors();
        String query =
                "subscription { articles(after: \"%s\") { cursor article { %s } } }"
                        .formatted(all.get(0), BODIES);
        String read;
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(RECEIVE_BUFFER);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(
                            ("GET /graphql?query=%s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                                    .formatted(URLEncoder.encode(query, StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.US_ASCII));
            read = inBursts(socket.getInputStream());
        }
        assertEquals(all.subList(1, all.size()), ids(read));
    }

    /** As many events as there are, or until no more come. */
    private static String inBursts(InputStream in) throws Exception {
        Random random = new Random(7);
        StringBuilder read = new StringBuilder();
        byte[] some = new byte[1 << 16];
        int burst = 0;
        try {
            while (ids(read).size() < EVENTS) {
                if (burst <= 0) {
                    Thread.sleep(random.nextInt(400));
                    burst = random.nextInt(3_000_000);
                }
                int count = in.read(some);
                if (count < 0) {
                    break;
                }
                burst -= count;
                // Bodies are of no interest.
                String text = new String(some, 0, count, StandardCharsets.US_ASCII);
                read.append(text.replace("xxxx", ""));
            }
        } catch (SocketTimeoutException e) {
            // Then some are missing.
        }
        return read.toString();
    }

    private static List<String> ids(CharSequence read) {
        return ID.matcher(read).results().map(result -> result.group(1)).toList();
    }
}
