package news.dateline.http.socket;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.RawConnection;
import news.dateline.testing.TestKeys;
import news.dateline.testing.TestServer;
import news.dateline.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(OwnGraph.class)
class SocketTest {

    private static final String ENDLESS = "subscription { changes { cursor } }";
    private static final int KEY = 7_171;

    private static TestSocket ready() throws Exception {
        return TestSocket.ready(Map.of());
    }

    @Test
    void queriesAndSubscriptionsRunByOneConnection() throws Exception {
        try (TestSocket socket = ready()) {
            socket.subscribe("s", ENDLESS);
            socket.subscribe("q", "{ __typename }");
            JsonObject next = socket.next();
            assertEquals("q", next.getString("id"));
            assertEquals("next", next.getString("type"));
            assertEquals(
                    "{\"data\":{\"__typename\":\"Query\"}}",
                    next.getJsonObject("payload").encode());
            assertEquals("complete", socket.next().getString("type"));
            socket.subscribe("i", "{ nothing }");
            assertEquals("GRAPHQL_VALIDATION_FAILED", TestSocket.code(socket.next()));
            socket.subscribe("q", "{ __typename }");
            assertEquals("next", socket.next().getString("type"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4400 | hello",
                "4400 | []",
                "4400 | {\"type\":\"start\"}",
                "4400 | {\"type\":\"subscribe\",\"payload\":{}}",
                "4400 | {\"type\":\"subscribe\",\"id\":\"1\"}",
                "4400 | {\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":1}}",
                "4429 | {\"type\":\"connection_init\"}"
            })
    void whatTheProtocolDoesNotHaveClosesTheConnection(int code, String message) throws Exception {
        try (TestSocket socket = ready()) {
            socket.send(message);
            assertEquals(code, socket.closed());
        }
    }

    @Test
    void idsOfOperationsThatRunAreNotTakenTwice() throws Exception {
        try (TestSocket socket = ready()) {
            socket.subscribe("1", ENDLESS);
            socket.subscribe("1", "{ __typename }");
            assertEquals(4409, socket.closed());
        }
    }

    @Test
    void nothingRunsBeforeTheLogin() throws Exception {
        try (TestSocket socket = TestSocket.open()) {
            socket.subscribe("1", "{ __typename }");
            assertEquals(4401, socket.closed());
        }
    }

    @Test
    void messagesAreTextOfBoundedSize() throws Exception {
        try (TestSocket whole = ready();
                TestSocket parts = ready();
                TestSocket binary = ready()) {
            whole.send("\"" + "x".repeat(200_000) + "\"");
            assertEquals(1009, whole.closed());
            int sent = 0;
            while (sent < 200 && parts.part("x".repeat(1_000))) {
                sent++;
            }
            assertEquals(1009, parts.closed());
            assertTrue(sent >= 100, "closed too early");
            binary.sendBytes(
                    "{\"type\":\"ping\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertEquals(4400, binary.closed());
        }
    }

    @Test
    void operationsOfAConnectionAreBounded() throws Exception {
        try (TestSocket socket = ready()) {
            for (int i = 0; i < 2_000; i++) {
                socket.subscribe("" + i, ENDLESS);
            }
            for (int i = 0; i < 1_900; i++) {
                assertEquals("TOO_MANY_SUBSCRIPTIONS", TestSocket.code(socket.next()));
            }
            socket.send("{\"type\":\"complete\",\"id\":\"5\"}");
            socket.subscribe("5", "{ __typename }");
            assertEquals("next", socket.next().getString("type"));
        }
    }

    /** The guard of HTTP/1 takes what arrives for the head of a request. */
    @Test
    void connectionsOutliveTheTimeForAHead() throws Exception {
        try (TestSocket socket = ready()) {
            TimeUnit.SECONDS.sleep(12);
            socket.send("{\"type\":\"ping\"}");
            assertEquals("pong", socket.next().getString("type"));
        }
    }

    @Test
    void loginIsCheckedAndEndsWithItsKey() throws Exception {
        try (TestSocket wrong = TestSocket.open()) {
            wrong.send("{\"type\":\"connection_init\",\"payload\":{\"authorization\":\"dl_no\"}}");
            assertEquals(4403, wrong.closed());
        }
        TestKeys.insert(OwnGraph.DATABASE, "socket", KEY, "EDITOR", "null");
        await().atMost(Duration.ofSeconds(10)).until(SocketTest::isKnown);
        try (TestSocket socket =
                TestSocket.ready(Map.of("Authorization", "Bearer " + TestKeys.secret(KEY)))) {
            socket.subscribe("v", "{ viewer { name } }");
            assertTrue(socket.next().encode().contains("socket"));
            socket.next();
            socket.subscribe("s", ENDLESS);
            try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                    Statement delete = connection.createStatement()) {
                delete.execute("delete from graph.api_key where id = " + KEY);
            }
            JsonObject last = socket.next();
            assertEquals("UNAUTHENTICATED", TestSocket.code(last));
            assertNotNull(
                    last.getJsonArray("payload")
                            .getJsonObject(0)
                            .getJsonObject("extensions")
                            .getString("resumeAfter"));
            assertEquals(4403, socket.closed());
        }
    }

    private static boolean isKnown() {
        return RestAssured.given()
                        .header("Authorization", "Bearer " + TestKeys.secret(KEY))
                        .queryParam("query", "{ __typename }")
                        .get("/graphql")
                        .statusCode()
                == 200;
    }

    @Test
    void tokensEndSubscriptionsWhenTheyExpire() throws Exception {
        String token =
                Tokens.signed(Tokens.claims("eva", "editor").expiresIn(Duration.ofSeconds(4)));
        try (TestSocket socket =
                TestSocket.ready(Map.of("headers", Map.of("Authorization", token)))) {
            socket.subscribe("s", ENDLESS);
            assertEquals("UNAUTHENTICATED", TestSocket.code(socket.next()));
            assertEquals(4403, socket.closed());
        }
    }

    @Test
    void pagesOfOtherSitesAreRefused() throws Exception {
        for (String origin : List.of("https://elsewhere.example", "null", "http://localhost:1")) {
            try (RawConnection connection = RawConnection.to(RestAssured.port)) {
                connection.send(upgrade("Upgrade: websocket\r\nOrigin: " + origin));
                assertTrue(connection.answer().startsWith("HTTP/1.1 403 "), origin);
            }
        }
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            connection.send(
                    upgrade("Upgrade: WebSocket\r\nOrigin: http://localhost:" + RestAssured.port));
            assertTrue(connection.answer().startsWith("HTTP/1.1 101 "));
        }
    }

    /** Vert.x would never tell what became of it, and its place would stay taken. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 8300", "Transfer-Encoding: chunked"})
    void upgradesWithABodyAreRefused(String header) throws Exception {
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            connection.send(upgrade("Upgrade: websocket\r\n" + header));
            connection.send(
                    header.startsWith("C")
                            ? "x".repeat(8_300)
                            : "206c\r\n" + "x".repeat(8_300) + "\r\n0\r\n\r\n");
            String answer = connection.answer();
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.contains("BAD_REQUEST"), answer);
        }
        try (RawConnection connection = RawConnection.to(RestAssured.port)) {
            connection.send(upgrade("Upgrade: websocket\r\nContent-Length: 0"));
            assertTrue(connection.answer().startsWith("HTTP/1.1 101 "));
        }
    }

    private static String upgrade(String headers) {
        return """
               GET /graphql HTTP/1.1\r
               Host: localhost:%d\r
               Connection: Upgrade\r
               Sec-WebSocket-Version: 13\r
               Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
               Sec-WebSocket-Protocol: graphql-transport-ws\r
               %s\r
               \r
               """
                .formatted(RestAssured.port, headers);
    }
}
