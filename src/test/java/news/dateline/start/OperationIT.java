package news.dateline.start;

import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import news.dateline.testing.FreePorts;
import news.dateline.testing.MigratedDatabase;
import news.dateline.testing.Proxy;
import news.dateline.testing.RawConnection;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged program as it starts, writes its log and ends. */
class OperationIT {

    private static final String COUNT = "{ articles { totalCount } }";

    @TempDir Path folder;

    private static String[] options(Map<String, String> database, String... more) {
        List<String> options = new ArrayList<>(List.of(more));
        database.forEach((key, value) -> options.add("-D" + key + "=" + value));
        return options.toArray(String[]::new);
    }

    @Test
    void toldToEndItFinishesWhatRunsAndExitsWith0() throws Exception {
        Map<String, String> database = MigratedDatabase.fresh("ending");
        try (Program program =
                Program.serve(folder, FreePorts.next(), options(database)).untilItAnswers()) {
            CompletableFuture<HttpResponse<String>> answer;
            try (Connection connection = TestServer.connect("ending");
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table graph.article in access exclusive mode");
                answer = program.asks(COUNT);
                TimeUnit.SECONDS.sleep(1);
                program.stop();
                TimeUnit.SECONDS.sleep(1);
                assertTrue(isTurnedAway(program.asks(COUNT)));
                assertEquals(503, ready(program));
                assertEquals(200, program.getManagement("/q/health/live").statusCode());
                connection.rollback();
            }
            assertEquals("{\"data\":{\"articles\":{\"totalCount\":0}}}", answer.get().body());
            assertEquals(0, program.exit(), program.output());
        }
    }

    private static int ready(Program program) throws Exception {
        return program.getManagement("/q/health/ready").statusCode();
    }

    /** By 503 on a connection that is open, by no connection otherwise: clients go elsewhere. */
    private static boolean isTurnedAway(CompletableFuture<HttpResponse<String>> answer)
            throws Exception {
        try {
            return answer.get(5, TimeUnit.SECONDS).statusCode() == 503;
        } catch (ExecutionException e) {
            return e.getCause() instanceof ConnectException;
        }
    }

    /**
     * Vert.x does not tell the first of two requests that its connection is closed if only a part
     * of the second has arrived, and begins the second later. Quarkus, which would count that,
     * would wait for its end all of quarkus.shutdown.timeout.
     */
    @Test
    void clientsThatLeftInTheMiddleOfTheirRequestsDoNotHoldUpTheEnd() throws Exception {
        int port = FreePorts.next();
        Map<String, String> database = MigratedDatabase.fresh("departed");
        try (Program program = Program.serve(folder, port, options(database)).untilItAnswers()) {
            try (Connection connection = TestServer.connect("departed");
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table graph.article in access exclusive mode");
                for (int i = 0; i < 10; i++) {
                    String body = "{\"query\": \"" + COUNT + "\"}";
                    try (RawConnection client = RawConnection.to(port)) {
                        String length = "Content-Length: " + body.length();
                        client.post("/graphql", length).send(body);
                        client.post("/graphql", length).send(body.substring(0, body.length() - i));
                        TimeUnit.MILLISECONDS.sleep(100);
                    }
                }
                connection.rollback();
            }
            Instant begun = Instant.now();
            assertEquals(0, program.interrupt(), program.output());
            Duration took = Duration.between(begun, Instant.now());
            assertTrue(took.toSeconds() < 8, took.toString());
        }
    }

    @Test
    void beforeItEndsItCanSayThatItWill() throws Exception {
        try (Program program =
                Program.serve(
                                folder,
                                FreePorts.next(),
                                options(
                                        MigratedDatabase.fresh("delayed"),
                                        "-Ddateline.ending.delay=4S"))
                        .untilItAnswers()) {
            await().until(() -> ready(program), is(200));
            program.stop();
            TimeUnit.SECONDS.sleep(1);
            assertEquals(503, ready(program));
            assertTrue(program.ask(COUNT).contains("totalCount"));
            assertEquals(0, program.exit(), program.output());
        }
    }

    @Test
    void itWaitsForItsDatabaseAndSaysSo() throws Exception {
        Map<String, String> database = MigratedDatabase.fresh("waiting");
        int target =
                Integer.parseInt(
                        database.get("quarkus.datasource.jdbc.url")
                                .replaceAll(".*:(\\d+)/.*", "$1"));
        int port = FreePorts.next();
        Program program =
                Program.serve(
                        folder,
                        FreePorts.next(),
                        "-Dquarkus.datasource.reactive.url=postgresql://localhost:"
                                + port
                                + "/waiting",
                        "-Dquarkus.datasource.username=postgres",
                        "-Dquarkus.datasource.password="
                                + database.get("quarkus.datasource.password"));
        program.untilItSays("Waiting for the database: ").untilItSays("localhost:" + port);
        try (Proxy proxy = Proxy.on(port, target);
                program) {
            program.untilItAnswers();
            assertEquals(200, program.getManagement("/q/health/started").statusCode());
        }
    }

    @Test
    void itDoesNotWaitForEver() throws Exception {
        Instant begun = Instant.now();
        try (Program program =
                Program.serve(
                        folder,
                        FreePorts.next(),
                        "-Dquarkus.datasource.reactive.url=postgresql://localhost:1/none",
                        "-Ddateline.database.patience=2S")) {
            assertEquals(1, program.exit());
            assertTrue(program.output().contains("dateline.database.patience"), program.output());
        }
        assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 15);
    }

    @Test
    void linesOfTheLogAreJsonIfThatIsWanted() throws Exception {
        try (Program program =
                Program.serve(
                                folder,
                                FreePorts.next(),
                                options(
                                        MigratedDatabase.fresh("logging"),
                                        "-Dquarkus.log.console.json.enabled=true",
                                        "-Ddateline.log.requests=true"))
                        .untilItAnswers()) {
            program.ask("query Logged " + COUNT);
            program.untilItSays("\"operation\":\"Logged\"").untilItSays("GraphiQL: ");
            ObjectMapper json = new ObjectMapper();
            JsonNode fields = null;
            for (String line : program.standardOutput().lines().toList()) {
                JsonNode read = json.readTree(line);
                fields = line.contains("Logged") ? read.get("mdc") : fields;
            }
            assertEquals("2", fields.get("statements").asText());
        }
    }
}
