package news.dateline.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.json.JsonObject;
import news.dateline.start.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Mutations of src/trial through PgBouncer in transaction mode: {@code mvn verify -Ptrial}. */
@Tag("trial")
class PgBouncerWritersIT {

    private static final Path JAR = Path.of("target/trial/quarkus-app/quarkus-run.jar");
    private static final int ROUNDS = 40;

    @TempDir Path home;

    /** With a transaction and without: more at once than PgBouncer has connections. */
    @Test
    void mutationsAreAnswered() throws Exception {
        assumeTrue(Files.exists(PgBouncer.PROGRAM), "Debian's package pgbouncer is not there");
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder)) {
            server.run(Files.readString(Postgres.WRITER_SQL));
            try (PgBouncer bouncer = PgBouncer.before(server, folder);
                    Program program = start(bouncer, server).untilItAnswers()) {
                String person =
                        new JsonObject(program.ask("{ people(first: 1) { nodes { id } } }"))
                                .getJsonObject("data")
                                .getJsonObject("people")
                                .getJsonArray("nodes")
                                .getJsonObject(0)
                                .getString("id");
                for (int round = 0; round < ROUNDS; round++) {
                    askAtOnce(program, person, "Ada " + round);
                }
            }
        }
    }

    private static void askAtOnce(Program program, String person, String name) throws Exception {
        List<CompletableFuture<java.net.http.HttpResponse<String>>> answers = new ArrayList<>();
        answers.add(
                program.asks(
                        "mutation { rename(input: {id: \"%s\", name: \"%s\"}) { person { name } } }"
                                .formatted(person, name)));
        for (int i = 0; i < 8; i++) {
            answers.add(program.asks("mutation { find(id: \"" + person + "\") }"));
            answers.add(program.asks("{ people(first: 2) { nodes { name } } }"));
        }
        for (var answer : answers) {
            assertFalse(answer.get().body().contains("errors"), answer.get().body());
        }
        assertEquals(
                "{\"data\":{\"find\":\"" + name + "\"}}",
                program.ask("mutation { find(id: \"" + person + "\") }"));
    }

    private Program start(PgBouncer bouncer, Postgres server) throws Exception {
        String database = "localhost:%d/" + Postgres.DATABASE;
        int port = Program.freePort();
        return Program.of(
                home,
                port,
                Map.ofEntries(
                        Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                        Map.entry(
                                "QUARKUS_DATASOURCE_REACTIVE_URL",
                                "postgresql://" + database.formatted(bouncer.port())),
                        Map.entry(
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                "jdbc:postgresql://" + database.formatted(server.port())),
                        Map.entry("QUARKUS_DATASOURCE_USERNAME", "postgres"),
                        Map.entry("QUARKUS_DATASOURCE_PASSWORD", "postgres"),
                        Map.entry("QUARKUS_DATASOURCE_REACTIVE_CACHE_PREPARED_STATEMENTS", "false"),
                        Map.entry(
                                "QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_USE_LAYER7_PROXY", "true"),
                        Map.entry("DATELINE_DATABASE_READER_USERNAME", "dateline_reader"),
                        Map.entry("DATELINE_DATABASE_READER_PASSWORD", "reader"),
                        Map.entry("DATELINE_DATABASE_WRITER_USERNAME", "dateline_writer"),
                        Map.entry("DATELINE_DATABASE_WRITER_PASSWORD", "writer"),
                        Map.entry("DATELINE_SAMPLE", "true")),
                List.of(Program.java(), "-jar", JAR.toAbsolutePath().toString()));
    }
}
