package news.dateline.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import news.dateline.faults.DeskClient.Answer;
import news.dateline.start.Program;
import news.dateline.testing.RawConnection;
import news.dateline.testing.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Clients that leave while their mutation runs, and limits of time that pass: a mutation is written
 * as a whole or not at all, and the same request again tells which.
 */
@Tag("faults")
class WholeOrNothingIT {

    private static final int DRAFTS = 60;
    private static final long SEED = 20261129;

    @TempDir Path home;

    private Folder folder;
    private Postgres server;

    @BeforeEach
    void begin() throws Exception {
        folder = Folder.make();
        server = Postgres.create(folder);
    }

    @AfterEach
    void end() {
        server.close();
        folder.close();
    }

    @Test
    void clientsLeave() throws Exception {
        try (Program program = DeskServer.first(home, server, List.of(server.port()))) {
            Drafts drafts = drafts(program, DRAFTS);
            Instant start = Instant.now();
            drafts.publish(0);
            int takes = (int) Duration.between(start, Instant.now()).toMillis();
            Random random = new Random(SEED);
            for (String body : drafts.bodies().subList(1, DRAFTS)) {
                leave(program, body, random.nextInt(takes * 2));
            }
            int written = wholeOrNothing(drafts);
            DeskFigures.note(
                    "%d clients left while their article was published: %d articles were published, the others not; nothing was half-written. The same requests again published the others, and none twice."
                            .formatted(DRAFTS - 1, written - 1));
        }
    }

    private static void leave(Program program, String body, int after) throws Exception {
        try (RawConnection connection = RawConnection.to(URI.create(program.address()).getPort())) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            connection.post(
                    "/graphql",
                    "Authorization: Bearer %s\r\nContent-Length: %d"
                            .formatted(TestKeys.secret(1), bytes.length));
            connection.send(bytes);
            Clients.pause(after);
        }
    }

    @Test
    void theDeadlinePasses() throws Exception {
        timePasses("the deadline (2 s)", "-Ddateline.limits.deadline=2S");
    }

    @Test
    void theStatementTimeoutPasses() throws Exception {
        timePasses(
                "the statement timeout of writers (2 s)",
                "-Dquarkus.datasource.writers.reactive.additional-properties.statement_timeout=2000");
    }

    @Test
    void theLockTimeoutPasses() throws Exception {
        timePasses(
                "the lock timeout of writers (2 s)",
                "-Dquarkus.datasource.writers.reactive.additional-properties.lock_timeout=2000",
                "-Ddateline.desk.lock-timeout=2S");
    }

    private void timePasses(String limit, String... options) throws Exception {
        try (Program program = DeskServer.first(home, server, List.of(server.port()), options)) {
            Drafts drafts = drafts(program, DRAFTS / 2);
            int acknowledged = 0;
            // The last time ends about when the limit passes.
            for (int locked : new int[] {4_000, 2_000}) {
                acknowledged = publishWhileLocked(program, drafts, locked);
                assertTrue(drafts.published() >= acknowledged, "lost");
            }
            int written = wholeOrNothing(drafts);
            DeskFigures.note(
                    "%d articles were to be published when %s passed: %d were acknowledged at once, and %d were published; nothing was half-written. The same requests again published the others, and none twice."
                            .formatted(DRAFTS / 2, limit, acknowledged, written));
        }
    }

    /** All at once. How many were acknowledged; all others are told to try again. */
    private int publishWhileLocked(Program program, Drafts drafts, int millis) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table graph.article in share mode");
            int before = drafts.published();
            for (String body : drafts.bodies()) {
                answers.add(
                        client.sendAsync(
                                request(program, body), HttpResponse.BodyHandlers.ofString()));
            }
            Clients.pause(millis);
            assertEquals(before, drafts.published(), "the lock keeps all from being written");
            connection.rollback();
        }
        int acknowledged = 0;
        for (CompletableFuture<HttpResponse<String>> each : answers) {
            HttpResponse<String> response = each.get();
            Answer answer = Answer.of(response.statusCode(), response.body(), "publishArticle");
            acknowledged += answer.code() == null ? 1 : 0;
            assertTrue(answer.code() == null || answer.saysToTryAgain(), response.body());
        }
        return acknowledged;
    }

    private static HttpRequest request(Program program, String body) {
        return HttpRequest.newBuilder(URI.create(program.address()))
                .header("content-type", "application/json")
                .header("authorization", "Bearer " + TestKeys.secret(1))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private Drafts drafts(Program program, int number) {
        return Drafts.create(new DeskClient(program.address(), new Seen()), server, number);
    }

    /** How many were published before they were sent again. */
    private static int wholeOrNothing(Drafts drafts) {
        drafts.settle();
        assertEquals(0, drafts.halfWritten());
        int written = drafts.published();
        String entries = drafts.entries();
        for (int i = 0; i < drafts.inputs().size(); i++) {
            drafts.publish(i);
        }
        assertEquals(0, drafts.halfWritten());
        assertEquals(drafts.inputs().size(), drafts.published());
        assertTrue(drafts.entries().startsWith(entries), "written anew");
        return written;
    }
}
