package news.dateline.connections;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.netty.channel.embedded.EmbeddedChannel;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.Gql;
import news.dateline.testing.RawConnection;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clients that send the heads of their requests slowly or wrongly. */
@QuarkusTest
@TestProfile(ConnectionLimitsTest.Small.class)
class ConnectionLimitsTest {

    private static final String GET =
            "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\n";

    /** Little time. */
    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new SampleGraph().getConfigOverrides());
            config.put("dateline.connections.head-time", "2S");
            config.put("dateline.connections.pipelined", "4");
            return config;
        }
    }

    private static RawConnection connect() throws Exception {
        return RawConnection.to(RestAssured.port);
    }

    @Test
    void connectionsThatStaySilentAreClosed() throws Exception {
        try (RawConnection connection = connect()) {
            assertEquals("", connection.untilClosed());
        }
    }

    @Test
    void tricklingHeadIs408() throws Exception {
        try (RawConnection connection = connect()) {
            connection.send(GET);
            trickle(connection);
            String answer = connection.untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("longer than 2.0 s to arrive"), answer);
        }
    }

    /** Header fields, until the server has closed the connection or for longer than it waits. */
    private static void trickle(RawConnection connection) throws InterruptedException {
        try {
            for (int i = 0; i < 15; i++) {
                Thread.sleep(100);
                connection.send("x" + i + ": y\r\n");
            }
        } catch (IOException e) {
            // Closed already: its answer is still to be read.
            return;
        }
    }

    @Test
    void laterHeadsHaveTheSameTime() throws Exception {
        try (RawConnection connection = connect()) {
            for (int i = 0; i < 3; i++) {
                connection.send(GET + "\r\n");
                assertTrue(connection.answer().contains("{\"__typename\":\"Query\"}"));
                Thread.sleep(900);
            }
            connection.send(GET);
            String answer = connection.untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        }
    }

    @Test
    void lateHeadBehindAnUnansweredRequestEndsTheConnectionWithoutAnAnswer() throws Exception {
        EmbeddedConnection connection = new EmbeddedConnection().receive(GET + "\r\n").receive(GET);
        Thread.sleep(2_200);
        connection.runTimers();
        assertFalse(connection.isOpen());
        assertFalse(connection.hasSentSomething());
    }

    @Test
    void idleConnectionsStayOpen() throws Exception {
        try (RawConnection connection = connect()) {
            connection.send(GET + "\r\n").answer();
            Thread.sleep(3_000);
            assertTrue(connection.send(GET + "\r\n").answer().startsWith("HTTP/1.1 200 "));
        }
    }

    @Test
    void manyPipelinedRequestsEndTheConnection() throws Exception {
        try (RawConnection connection = connect()) {
            connection.send((GET + "\r\n").repeat(2));
            assertTrue(connection.answer().startsWith("HTTP/1.1 200 "));
            assertTrue(connection.answer().startsWith("HTTP/1.1 200 "));
            String readsRows =
                    "GET /graphql?query=%7Barticles%7Bnodes%7Bheadline%7D%7D%7D HTTP/1.1\r\n"
                            + "Host: localhost\r\n\r\n";
            connection.send(readsRows.repeat(500)).untilClosed();
        }
        Gql.ask("{ __typename }");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /graphql?query=LONG HTTP/1.1, 414, max-initial-line-length",
        "GET /graphql HTTP/1.1 NEXT x: LONG, 431, max-header-size",
        "NONSENSE, 400, This is not HTTP."
    })
    void whatCannotBeReadIsAnsweredInJson(String head, int status, String message)
            throws Exception {
        try (RawConnection connection = connect()) {
            String answer =
                    connection
                            .send(
                                    head.replace(" NEXT ", "\r\n")
                                                    .replace("LONG", "x".repeat(30_000))
                                            + "\r\n\r\n")
                            .untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
            assertTrue(answer.contains(message), answer);
            assertTrue(answer.contains("\"code\":\"BAD_REQUEST\""), answer);
        }
    }

    /** Of the management port, which no other test here uses. */
    @Test
    void anInterruptedEndClosesConnectionsAtOnce() {
        EmbeddedChannel channel = new EmbeddedChannel();
        Connection unanswered = new Connection(channel, Connections.MANAGEMENT);
        unanswered.begun();
        assertTrue(Connections.MANAGEMENT.add(unanswered));
        Thread.currentThread().interrupt();
        assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        assertThrows(
                                InterruptedException.class,
                                () -> Connections.MANAGEMENT.end(() -> {})));
        assertFalse(channel.isOpen());
    }
}
