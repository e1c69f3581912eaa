package news.dateline.connections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.Gql;
import news.dateline.testing.Management;
import news.dateline.testing.RawConnection;
import news.dateline.testing.SampleGraph;
import news.dateline.testing.SlowSocket;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** As many connections as there may be: which are closed for new ones, and which are not. */
@QuarkusTest
@TestProfile(ConnectionRoomTest.Few.class)
class ConnectionRoomTest {

    private static final int MOST = 20;
    private static final int MOST_LASTING = 15;
    private static final String SUBSCRIBE =
            "GET /graphql?query=subscription%7Bchanges%7Bcursor%7D%7D HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
    private static final int MOST_FOR_MANAGEMENT = 100;
    private static final String GET = "GET /graphql HTTP/1.1\r\nHost: localhost\r\n\r\n";

    /** Few connections, and more time for a head than this test waits for a close. */
    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
            config.put("dateline.connections.max", String.valueOf(MOST));
            config.put("dateline.connections.head-time", "60S");
            return config;
        }
    }

    private static List<EmbeddedConnection> busy() {
        List<EmbeddedConnection> busy = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            busy.add(new EmbeddedConnection().receive(GET));
        }
        return busy;
    }

    @Test
    void longestWaitingConnectionsMakeRoomForNewOnes() throws Exception {
        List<RawConnection> silent = new ArrayList<>();
        for (int i = 0; i < 2 * MOST; i++) {
            silent.add(RawConnection.to(RestAssured.port));
        }
        Gql.ask("{ __typename }");
        assertEquals("", silent.get(0).untilClosed());
        for (RawConnection one : silent) {
            one.close();
        }
    }

    @Test
    void newConnectionIsClosedIfAllOthersAreBeingAnswered() throws Exception {
        List<EmbeddedConnection> busy = busy();
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            assertEquals("", connection.untilClosed());
        }
        assertTrue(busy.stream().allMatch(EmbeddedConnection::isOpen));
        busy.forEach(EmbeddedConnection::close);
        Gql.ask("{ __typename }");
    }

    @Test
    void healthIsAnsweredThoughThePublicPortTakesNoMoreConnections() throws Exception {
        List<EmbeddedConnection> busy = busy();
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            assertEquals("", connection.untilClosed());
        }
        Management.request().get("/q/health/live").then().statusCode(200);
        Management.request().get("/q/metrics").then().statusCode(200);
        busy.forEach(EmbeddedConnection::close);
    }

    @Test
    void connectionsToTheManagementPortAreBoundedByThemselves() throws Exception {
        List<RawConnection> silent = new ArrayList<>();
        for (int i = 0; i < MOST_FOR_MANAGEMENT + 10; i++) {
            silent.add(RawConnection.to(Management.port()));
        }
        Management.request().get("/q/health/live").then().statusCode(200);
        assertEquals("", silent.get(0).untilClosed());
        Gql.ask("{ __typename }");
        for (RawConnection one : silent) {
            one.close();
        }
    }

    @Test
    void webSocketsOnWhichNothingRunsMakeRoom() throws Exception {
        List<SlowSocket> idle = new ArrayList<>();
        for (int i = 0; i < 2 * MOST; i++) {
            idle.add(SlowSocket.ready());
        }
        Gql.ask("{ __typename }");
        assertNull(idle.get(0).next());
        for (SlowSocket one : idle) {
            one.close();
        }
    }

    @Test
    void subscriptionsLeaveRoomToOthers() throws Exception {
        List<RawConnection> events = new ArrayList<>();
        try (SlowSocket early = SlowSocket.ready()) {
            for (int i = 0; i < MOST_LASTING; i++) {
                events.add(RawConnection.to(RestAssured.port).send(SUBSCRIBE));
                assertTrue(events.get(i).answer().startsWith("HTTP/1.1 200 "));
            }
            assertTooMany(SUBSCRIBE);
            assertTooMany(SlowSocket.UPGRADE);
            early.subscribe("1", "subscription { changes { cursor } }");
            assertTrue(early.next().encode().contains("TOO_MANY_SUBSCRIPTIONS"));
            longestWaitingConnectionsMakeRoomForNewOnes();
        }
        for (RawConnection one : events) {
            one.close();
        }
        await().ignoreExceptions().untilAsserted(() -> SlowSocket.ready().close());
    }

    private static void assertTooMany(String request) throws Exception {
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            String answer = connection.send(request).answer();
            assertTrue(answer.startsWith("HTTP/1.1 429 "), answer);
            assertTrue(answer.contains("TOO_MANY_SUBSCRIPTIONS"), answer);
        }
    }

    @Test
    void webSocketsOnWhichSomethingRunsStayOpen() throws Exception {
        List<SlowSocket> busy = new ArrayList<>();
        for (int i = 0; i < MOST_LASTING; i++) {
            SlowSocket socket = SlowSocket.ready();
            socket.subscribe("1", "subscription { changes { cursor } }");
            socket.subscribe("2", "{ __typename }");
            assertEquals("next", socket.next().getString("type"));
            assertEquals("complete", socket.next().getString("type"));
            busy.add(socket);
        }
        assertTooMany(SUBSCRIBE);
        longestWaitingConnectionsMakeRoomForNewOnes();
        for (SlowSocket one : busy) {
            one.subscribe("2", "{ __typename }");
            assertEquals("next", one.next().getString("type"));
            one.close();
        }
        await().untilAsserted(
                        () -> {
                            try (RawConnection later = RawConnection.to(RestAssured.port)) {
                                assertTrue(later.send(SUBSCRIBE).answer().contains(" 200 "));
                            }
                        });
    }

    @Test
    void requestThatWasAnsweredBeforeItArrivedKeepsNoRoom() {
        EmbeddedConnection refused =
                new EmbeddedConnection()
                        .receive("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n")
                        .answer(
                                new DefaultFullHttpResponse(
                                        HttpVersion.HTTP_1_1,
                                        HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE))
                        .receive("abc");
        List<EmbeddedConnection> busy = busy();
        assertFalse(refused.isOpen());
        busy.forEach(EmbeddedConnection::close);
    }
}
