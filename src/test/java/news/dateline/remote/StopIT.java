package news.dateline.remote;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A program that is told to stop while it answers. */
@Tag("remote")
class StopIT {

    private static final int REQUESTS = 8;
    private static final String DATABASE = "remote_stop";
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = '"
                    + DATABASE
                    + "' and wait_event_type = 'Lock'";

    @TempDir Path folder;

    @Test
    void answersWhatRunsAndEndsWell() throws Exception {
        assumeTrue(Executable.given().isPresent(), "needs -Ddateline.executable=PATH");
        assumeTrue(Part.HEALTH.isThere(), "this version of Dateline does not wait for requests");
        Executable executable = Executable.given().orElseThrow().on(DATABASE);
        int port = FreePorts.next();
        Map<String, String> sample = Map.of("DATELINE_SAMPLE", "true");
        try (Program program = executable.serve(folder, port, sample).untilItAnswers();
                Connection lock = TestServer.connect(DATABASE)) {
            List<CompletableFuture<HttpResponse<String>>> asked = askInVain(port, lock);
            program.stop();
            TimeUnit.SECONDS.sleep(1);
            lock.rollback();
            for (CompletableFuture<HttpResponse<String>> one : asked) {
                HttpResponse<String> answer = one.get(30, TimeUnit.SECONDS);
                assertEquals(200, answer.statusCode(), answer.body());
                assertTrue(answer.body().contains("headline"), answer.body());
            }
            assertEquals(0, program.exit(), program.output());
        }
    }

    /** Requests that wait until the lock is given up. */
    private static List<CompletableFuture<HttpResponse<String>>> askInVain(
            int port, Connection lock) throws Exception {
        lock.setAutoCommit(false);
        try (Statement statement = lock.createStatement()) {
            statement.execute("lock table graph.article in access exclusive mode");
        }
        // By HTTP/2 this client, up to Java 23, gives up what it waits for at a GOAWAY. EndIT tries
        // HTTP/2.
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("content-type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\":\"{ articles { nodes { headline } } }\"}"))
                        .build();
        List<CompletableFuture<HttpResponse<String>>> asked =
                Stream.generate(
                                () ->
                                        client.sendAsync(
                                                request, HttpResponse.BodyHandlers.ofString()))
                        .limit(REQUESTS)
                        .toList();
        await().until(StopIT::waiting, is(REQUESTS));
        return asked;
    }

    private static int waiting() throws SQLException {
        try (Connection connection = TestServer.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(WAITING)) {
            count.next();
            return count.getInt(1);
        }
    }
}
