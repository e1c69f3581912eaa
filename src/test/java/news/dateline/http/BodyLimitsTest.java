package news.dateline.http;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import news.dateline.errors.ErrorReport;
import news.dateline.testing.CapturedLog;
import news.dateline.testing.ChangedSettings;
import news.dateline.testing.Gql;
import news.dateline.testing.RawConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clients that send their requests' bodies slowly, in part, or without end. */
@QuarkusTest
@TestProfile(ChangedSettings.class)
class BodyLimitsTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";
    private static final int UNFINISHED = 20;

    private static RawConnection connect() throws Exception {
        return RawConnection.to(RestAssured.port);
    }

    @Test
    void bodyThatDoesNotArriveInTimeIs408() throws Exception {
        try (RawConnection connection = connect()) {
            String answer =
                    connection.post("/graphql", "Content-Length: 100").send("{").untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("longer than 2.0 s to arrive"), answer);
            assertTrue(answer.contains("BAD_REQUEST"), answer);
        }
    }

    /** Vert.x closes the connection before an answer could leave. */
    @ParameterizedTest
    @ValueSource(strings = {"zz", "-1", "ffffffffffffffff"})
    void bodyOfAWrongChunkSizeIsNoFaultOfTheServer(String size) throws Exception {
        List<LogRecord> log =
                CapturedLog.during(
                        ErrorReport.class,
                        () -> {
                            try (RawConnection connection = connect()) {
                                return connection
                                        .post("/graphql", "Transfer-Encoding: chunked")
                                        .send(size + "\r\n")
                                        .untilClosed();
                            }
                        });
        assertEquals(List.of(), log.stream().map(CapturedLog::text).toList());
    }

    @Test
    void oldestUnfinishedBodiesAre503WhenThereAreTooManyBytes() throws Exception {
        List<RawConnection> unfinished = new ArrayList<>();
        for (int i = 0; i < UNFINISHED; i++) {
            unfinished.add(
                    connect().post("/graphql", "Content-Length: 20000").send(" ".repeat(10_000)));
            // Each is to begin after the one before it, on whichever event loop.
            Thread.sleep(20);
        }
        Gql.ask("{ __typename }");
        String first = unfinished.get(0).untilClosed();
        assertTrue(first.startsWith("HTTP/1.1 503 "), first);
        assertTrue(first.toLowerCase().contains("retry-after: 5"), first);
        assertTrue(first.contains("more than 131,072 bytes"), first);
        assertTrue(first.contains("UNAVAILABLE"), first);
        String last = unfinished.get(UNFINISHED - 1).untilClosed();
        assertTrue(last.startsWith("HTTP/1.1 408 "), last);
        for (RawConnection one : unfinished) {
            one.close();
        }
    }

    @Test
    void unfinishedBodiesCountThoughNothingOfThemArrived() throws Exception {
        List<RawConnection> unfinished = new ArrayList<>();
        for (int i = 0; i < UNFINISHED; i++) {
            unfinished.add(connect().post("/graphql", "Content-Length: 20000"));
        }
        Gql.ask("{ __typename }");
        assertTrue(someIs503(unfinished));
    }

    /** Two event loops do not take connections on in the order in which they were made. */
    private static boolean someIs503(List<RawConnection> unfinished) throws Exception {
        boolean isThere = false;
        for (RawConnection one : unfinished) {
            isThere |= one.untilClosed().startsWith("HTTP/1.1 503 ");
            one.close();
        }
        return isThere;
    }

    @Test
    void bodyIsRefusedAsSoonAsItIsTooLarge() throws Exception {
        try (RawConnection connection = connect()) {
            connection.post("/graphql", "Transfer-Encoding: chunked");
            for (int i = 0; i < 3; i++) {
                connection.send("1f40\r\n" + " ".repeat(8_000) + "\r\n");
            }
            String answer = connection.untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("larger than 20480 bytes"), answer);
        }
    }

    @Test
    void connectionStaysOpenIfTheRestOfARefusedBodyArrives() throws Exception {
        try (RawConnection connection = connect()) {
            String tooLarge = connection.post("/graphql", "Content-Length: 30000").answer();
            assertTrue(tooLarge.startsWith("HTTP/1.1 413 "), tooLarge);
            connection.send(" ".repeat(30_000));
            connection.post("/graphql", "Content-Length: " + QUERY.length()).send(QUERY);
            assertTrue(connection.answer().contains("{\"__typename\":\"Query\"}"));
        }
    }

    @Test
    void refusedBodiesEndWithTheirConnection() throws Exception {
        try (RawConnection connection = connect()) {
            String answer =
                    connection
                            .send(
                                    "POST /graphql HTTP/1.1\r\nHost: localhost\r\n"
                                            + "Content-Length: 20000\r\n\r\n{")
                            .untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
        }
    }

    @Test
    void bodyIsSentAfter100Continue() throws Exception {
        try (RawConnection connection = connect()) {
            connection.post(
                    "/graphql", "Expect: 100-continue\r\nContent-Length: " + QUERY.length());
            assertTrue(connection.answer().startsWith("HTTP/1.1 100 "));
            assertTrue(connection.send(QUERY).answer().contains("{\"__typename\":\"Query\"}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/q/health", "/q/graphql-ui/", "/graphql/schema.graphql", "/x"})
    void bodiesThatNobodyReadsEndWithTheirConnection(String path) throws Exception {
        try (RawConnection connection = connect()) {
            String answer =
                    connection
                            .post(path, "Content-Length: 1000000")
                            .send(" ".repeat(20_000))
                            .untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 "), answer);
        }
    }

    @Test
    void http2BodyThatDoesNotArriveInTimeIs408AndItsStreamIsClosed() throws Exception {
        Vertx vertx = Vertx.vertx();
        HttpClient client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setProtocolVersion(HttpVersion.HTTP_2)
                                .setHttp2ClearTextUpgrade(false));
        try {
            HttpClientRequest request =
                    client.request(HttpMethod.POST, RestAssured.port, "localhost", "/graphql")
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get();
            assertEquals(100, request.connection().remoteSettings().getMaxConcurrentStreams());
            request.setChunked(true).putHeader("Content-Type", "application/json").write("{");
            HttpClientResponse answer =
                    request.response().toCompletionStage().toCompletableFuture().get();
            assertEquals(408, answer.statusCode());
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }
}
