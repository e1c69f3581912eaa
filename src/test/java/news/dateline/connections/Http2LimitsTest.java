package news.dateline.connections;

import java.io.IOException;
import java.net.SocketException;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.LogRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.CapturedLog;
import news.dateline.testing.ChangedSettings;
import news.dateline.testing.RawHttp2;
import news.dateline.testing.RawHttp2.Frame;
import org.junit.jupiter.api.Test;

import static news.dateline.testing.RawHttp2.DATA;
import static news.dateline.testing.RawHttp2.END_HEADERS;
import static news.dateline.testing.RawHttp2.END_STREAM;
import static news.dateline.testing.RawHttp2.GOAWAY;
import static news.dateline.testing.RawHttp2.PING;
import static news.dateline.testing.RawHttp2.PRIORITY;
import static news.dateline.testing.RawHttp2.RST_STREAM;
import static news.dateline.testing.RawHttp2.SETTINGS;
import static news.dateline.testing.RawHttp2.WINDOW_UPDATE;
import static news.dateline.testing.RawHttp2.frame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clients that misuse HTTP/2, and what they may do. */
@QuarkusTest
@TestProfile(ChangedSettings.class)
class Http2LimitsTest {

    private static final int STREAMS = ChangedSettings.STREAMS;
    private static final int HEADER_TABLE_SIZE = 0x1;
    private static final int INITIAL_WINDOW_SIZE = 0x4;
    private static final int MAX_HEADER_LIST_SIZE = 0x6;
    private static final int UNKNOWN_TYPE = 0xfe;
    private static final String QUERY = "/graphql?query=%7B__typename%7D";

    private static RawHttp2 connect(int... settings) throws IOException {
        return RawHttp2.to(RestAssured.port, settings);
    }

    /** What ends the connection while such frames are sent on it. */
    private static void assertEndsCalmly(byte[] first, byte[] frame) throws IOException {
        try (RawHttp2 connection = connect().send(first)) {
            try {
                for (int i = 0; i < 5_000; i++) {
                    connection.send(frame);
                }
            } catch (SocketException e) {
                // Closed already; what it said may be lost then.
                return;
            }
            List<Frame> frames = connection.untilClosed();
            frames.stream()
                    .filter(some -> some.type() == GOAWAY)
                    .forEach(some -> assertEquals(RawHttp2.ENHANCE_YOUR_CALM, some.error()));
        }
    }

    @Test
    void floodsOfFramesThatCarryNothingEndTheConnection() throws Exception {
        byte[] nothing = new byte[0];
        assertEndsCalmly(nothing, frame(PING, 0, 0, new byte[8]));
        assertEndsCalmly(nothing, frame(SETTINGS, 0, 0, new byte[] {0, 4, 0, 0, 127, 127}));
        assertEndsCalmly(nothing, frame(PRIORITY, 0, 1, new byte[5]));
        assertEndsCalmly(nothing, frame(UNKNOWN_TYPE, 0, 0));
        assertEndsCalmly(nothing, frame(WINDOW_UPDATE, 0, 0, new byte[] {0, 0, 0, 1}));
        assertEndsCalmly(RawHttp2.post(1), frame(DATA, 0, 1));
        assertEndsCalmly(RawHttp2.post(1), frame(DATA, 0, 1, (byte) ' '));
    }

    @Test
    void resetsThatAClientProvokesEndTheConnection() throws Exception {
        try (RawHttp2 connection = connect()) {
            for (int stream = 1; stream < 2_000; stream += 2) {
                connection.send(RawHttp2.get(stream, QUERY));
                connection.send(frame(WINDOW_UPDATE, 0, stream, new byte[4]));
            }
            connection.untilClosed();
        } catch (SocketException e) {
            // Closed while it was still sending.
            return;
        }
    }

    @Test
    void rapidResetsEndTheConnection() throws Exception {
        try (RawHttp2 connection = connect()) {
            for (int stream = 1; stream < 2_000; stream += 2) {
                connection.send(RawHttp2.get(stream, QUERY));
                connection.send(frame(RST_STREAM, 0, stream, new byte[] {0, 0, 0, 8}));
            }
            connection.untilClosed();
        } catch (SocketException e) {
            // Closed while it was still sending.
            return;
        }
    }

    @Test
    void manyRequestsWithTheirWindowUpdatesAndPingsAreAnswered() throws Exception {
        try (RawHttp2 connection = connect()) {
            for (int stream = 1; stream < 1_000; stream += 2) {
                connection.send(RawHttp2.get(stream, QUERY));
                connection.untilEndOf(stream);
                connection.send(frame(WINDOW_UPDATE, 0, 0, new byte[] {0, 0, 1, 0}));
                if (stream % 10 == 1) {
                    connection.send(frame(PING, 0, 0, new byte[8]));
                }
            }
        }
    }

    @Test
    void streamThatIsOpenLongestIsResetForNewOnes() throws Exception {
        // Without a window no answer with a body can be sent.
        try (RawHttp2 first = connect(INITIAL_WINDOW_SIZE, 0);
                RawHttp2 second = connect(INITIAL_WINDOW_SIZE, 0)) {
            first.send(RawHttp2.get(1, QUERY));
            assertEquals(1, first.nextOf(RawHttp2.HEADERS).stream());
            for (int i = 0; i < STREAMS; i++) {
                second.send(RawHttp2.get(1 + 2 * i, QUERY));
            }
            assertEquals(1, first.nextOf(RST_STREAM).stream());
        }
        try (RawHttp2 other = connect()) {
            assertTrue(other.send(RawHttp2.get(1, QUERY)).untilEndOf(1).size() > 1);
        }
    }

    @Test
    void unusualButRightRequestsAreAnswered() throws Exception {
        try (RawHttp2 connection = connect()) {
            connection.send(RawHttp2.request(1, END_HEADERS, "POST", "/graphql"));
            String body = "{\"query\": \"{ __typename }\"}";
            for (char each : body.toCharArray()) {
                connection.send(frame(DATA, 0, 1, (byte) each));
            }
            connection.send(frame(DATA, END_STREAM, 1));
            assertTrue(connection.untilEndOf(1).size() > 1);
        }
    }

    @Test
    void tableOfHeadersStaysSmallWhateverTheClientAllows() throws Exception {
        try (RawHttp2 connection = connect(HEADER_TABLE_SIZE, 1 << 30)) {
            Frame settings = connection.nextOf(SETTINGS);
            while (settings.flags() != RawHttp2.ACK) {
                settings = connection.nextOf(SETTINGS);
            }
            connection.send(RawHttp2.get(1, QUERY));
            String block = HexFormat.of().formatHex(connection.nextOf(RawHttp2.HEADERS).payload());
            // HPACK's change of the table's size, to 4,096.
            assertTrue(block.contains("3fe11f"), block);
        }
    }

    @Test
    void clientThatTakesNoHeadersIsNoFaultOfTheServer() throws Exception {
        List<LogRecord> log =
                CapturedLog.during(
                        "news.dateline.http.Response",
                        () -> {
                            try (RawHttp2 connection = connect(MAX_HEADER_LIST_SIZE, 1)) {
                                connection.send(RawHttp2.get(1, QUERY));
                                assertEquals(1, connection.nextOf(RST_STREAM).stream());
                            }
                            return null;
                        });
        assertEquals(List.of(), log);
    }
}
