package news.dateline.limits;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.LogRecord;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import news.dateline.errors.ErrorReport;
import news.dateline.storage.Sql;
import news.dateline.testing.CapturedLog;
import news.dateline.testing.CapturedReading;
import news.dateline.testing.Gql;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What becomes of requests that take long, that nobody waits for, or that are too many. */
@QuarkusTest
@TestProfile(BusyGraph.class)
class RunningTest {

    private static final String ARTICLES = "{ articles { totalCount } }";
    private static final Duration LONG_BEFORE_THE_DEADLINE = Duration.ofSeconds(2);

    @Inject Admission admission;

    private final HttpClient client = HttpClient.newHttpClient();

    private CompletableFuture<HttpResponse<String>> ask() {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\":\"" + ARTICLES + "\"}"))
                        .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Socket send(String query) throws Exception {
        return send(query, 0);
    }

    /** With so many bytes of the body left out. */
    private static Socket send(String query, int missing) throws Exception {
        String body = "{\"query\":\"" + query + "\"}";
        Socket socket = new Socket("localhost", RestAssured.port);
        String head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: %d\r\n\r\n";
        socket.getOutputStream()
                .write(
                        (head.formatted(body.length() + missing) + body)
                                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    @Test
    void theDeadlineCancelsWhatRunsAndAnswersTheRest() throws Exception {
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    JsonPath answer =
                            Gql.answer(
                                    "{ places(first: 1) { nodes { name } } articles { totalCount } }");
                    assertEquals(List.of("TIMEOUT"), Gql.codes(answer));
                    assertEquals(
                            "This took longer than 5.0 s, which is the limit, and was stopped;"
                                    + " please request less.",
                            answer.get("errors[0].message"));
                    assertEquals(1, answer.getList("data.places.nodes").size());
                    BusyGraph.untilWaiting(0);
                });
        Gql.ask(ARTICLES);
    }

    @Test
    void aClientThatGoesAwayCancelsWhatRuns() throws Exception {
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    Socket socket = send(ARTICLES);
                    BusyGraph.untilWaiting(1);
                    Instant left = Instant.now();
                    socket.close();
                    BusyGraph.untilWaiting(0);
                    Duration taken = Duration.between(left, Instant.now());
                    assertTrue(taken.compareTo(LONG_BEFORE_THE_DEADLINE) < 0, taken.toString());
                });
    }

    @Test
    void aClientThatGoesAwayHasNoLaterLevelsRead() throws Exception {
        List<Sql> statements =
                CapturedReading.during(
                        () -> {
                            try {
                                leaveInTheMiddle();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        });
        assertEquals(2, statements.size());
    }

    @Test
    void aClientThatGoesAwayBeforeItHasAskedIsNoFaultOfTheDatabase() throws Exception {
        List<LogRecord> log =
                CapturedLog.during(
                        ErrorReport.class,
                        () -> {
                            try (Socket socket = send(ARTICLES, 1)) {
                                Thread.sleep(200);
                            }
                            Thread.sleep(200);
                            return null;
                        });
        assertEquals(List.of(), log.stream().map(CapturedLog::text).toList());
    }

    private static void leaveInTheMiddle() throws Exception {
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    Socket socket =
                            send(
                                    "{ people { nodes { articles { nodes { publisher { name } } } } } }");
                    BusyGraph.untilWaiting(1);
                    socket.close();
                    BusyGraph.untilWaiting(0);
                });
        Thread.sleep(500);
    }

    @Test
    void cancellingHitsNobodyElse() throws Exception {
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    for (int i = 0; i < 20; i++) {
                        Socket socket = send(ARTICLES);
                        BusyGraph.untilWaiting(1);
                        socket.close();
                        Gql.ask("{ places { nodes { name } } people { nodes { name } } }");
                    }
                    BusyGraph.untilWaiting(0);
                });
        for (int i = 0; i < 50; i++) {
            Gql.ask(ARTICLES);
        }
    }

    @Test
    void whoComesWhenTooManyRunWaitsOrIsToldToComeAgain() throws Exception {
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    List<CompletableFuture<HttpResponse<String>>> run = List.of(ask(), ask());
                    BusyGraph.untilWaiting(BusyGraph.CONCURRENT);
                    CompletableFuture<HttpResponse<String>> waits = ask();
                    untilInQueue(1);
                    assertRefused(ask().get());
                    assertRefused(waits.get());
                    assertTrue(run.stream().noneMatch(CompletableFuture::isDone));
                });
        Gql.ask(ARTICLES);
    }

    @Test
    void whoWaitsIsLetInWhenThereIsRoom() throws Exception {
        CompletableFuture<?>[] all = new CompletableFuture<?>[3];
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    all[0] = ask();
                    all[1] = ask();
                    BusyGraph.untilWaiting(BusyGraph.CONCURRENT);
                    all[2] = ask();
                    untilInQueue(1);
                });
        for (CompletableFuture<?> one : all) {
            assertEquals(200, ((HttpResponse<?>) one.get()).statusCode());
        }
    }

    @Test
    void lightRequestsHaveRoomBesideHeavyOnes() throws Exception {
        String heavy =
                "{ articles(first: 100) { nodes { mentions(first: 100) { nodes { id } } } } }";
        BusyGraph.whileArticlesAreLocked(
                () -> {
                    try (Socket runs = send(heavy);
                            Socket waits = send(heavy)) {
                        BusyGraph.untilWaiting(1);
                        untilInQueue(1);
                        Instant asked = Instant.now();
                        Gql.ask("{ places(first: 1) { nodes { name } } }");
                        Duration taken = Duration.between(asked, Instant.now());
                        assertTrue(taken.toMillis() < 3_000, taken.toString());
                        BusyGraph.untilWaiting(1);
                    }
                });
        Gql.ask(ARTICLES);
    }

    private void untilInQueue(int number) {
        await().until(admission::waiting, is(number));
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertEquals(503, response.statusCode());
        assertEquals("5", response.headers().firstValue("Retry-After").orElse(null));
        JsonPath answer = JsonPath.from(response.body());
        assertEquals(List.of("UNAVAILABLE"), Gql.codes(answer));
        assertEquals(
                "The server is at capacity; please try again.", answer.get("errors[0].message"));
    }
}
