package news.dateline.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What befalls database servers, and what clients see of it. */
@Tag("faults")
class ServersIT {

    @TempDir Path home;

    private Folder folder;
    private Postgres primary;

    @BeforeEach
    void begin() throws Exception {
        folder = Folder.make();
        primary = Postgres.create(folder);
    }

    @AfterEach
    void end() {
        primary.close();
        folder.close();
    }

    @Test
    void killedAndRestarted() throws Exception {
        try (Program program = Served.on(home, List.of(primary.port()));
                Clients clients = Clients.of(program)) {
            Clients.pause(2_000);
            primary.kill();
            Clients.pause(4_000);
            assertFalse(Served.isReady(program));
            primary.start();
            assertGoodNow("database killed, restarted after 4 s", program, clients);
        }
    }

    @Test
    void primaryKilledAndStandbyPromoted() throws Exception {
        Postgres standby = primary.standby(folder);
        try (standby;
                Program program = Served.on(home, List.of(primary.port(), standby.port()));
                Clients clients = Clients.of(program)) {
            Clients.pause(2_000);
            primary.kill();
            Clients.pause(3_000);
            assertFalse(Served.isReady(program));
            standby.promote();
            assertGoodNow("primary killed, standby promoted after 3 s", program, clients);
            assertTrue(
                    program.getManagement("/q/health/ready")
                            .body()
                            .contains("localhost:" + standby.port()));
        }
    }

    @Test
    void aStandbyIsReadOnlyWhereThatIsWanted() throws Exception {
        String right;
        try (Program program = Served.on(home, List.of(primary.port()))) {
            right = program.ask(Clients.QUESTION);
        }
        try (Postgres standby = primary.standby(folder)) {
            List<Integer> ports = List.of(standby.port());
            try (Program reader =
                    Served.on(
                            home,
                            ports,
                            "-Ddateline.database.read-only=true",
                            "-Ddateline.sample=false")) {
                assertEquals(right, reader.ask(Clients.QUESTION));
                Served.readyAfter(reader, Instant.now());
            }
            try (Program other =
                    Program.serve(
                            home,
                            FreePorts.next(),
                            Served.options(ports, "-Ddateline.database.patience=1S"))) {
                assertEquals(1, other.exit());
                assertTrue(other.output().contains("it accepts no writes"), other.output());
            }
        }
    }

    @Test
    void connectionCutInTheMiddleOfAnAnswer() throws Exception {
        try (Proxy proxy = Proxy.before(primary.port());
                Program program =
                        Served.on(
                                home,
                                List.of(proxy.port()),
                                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:"
                                        + primary.port()
                                        + "/dateline");
                Clients clients = Clients.of(program)) {
            for (int bytes : new int[] {10, 200, 1_000, 3_000, 10_000}) {
                proxy.cutAfter(bytes);
                Clients.pause(1_000);
                proxy.mend();
                Clients.pause(500);
            }
            assertGoodNow("connections cut in the middle of answers, five times", program, clients);
        }
    }

    @Test
    void poolExhausted() throws Exception {
        try (Program program =
                        Served.on(
                                home,
                                List.of(primary.port()),
                                "-Dquarkus.datasource.reactive.max-size=2",
                                "-Ddateline.limits.deadline=3S",
                                "-Ddateline.limits.database-time=30S");
                Clients clients = Clients.of(program)) {
            Clients.pause(1_000);
            Instant back;
            try (Connection connection = primary.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table graph.article in access exclusive mode");
                Clients.pause(6_000);
                assertTrue(Served.isReady(program));
                connection.rollback();
                back = Instant.now();
            }
            Duration good = clients.goodAfter(back);
            clients.sawNothingWrong("UNAVAILABLE", "TIMEOUT");
            Served.within5Seconds(good);
            Figures.add(
                    "all connections of the pool wait for a lock for 6 s; deadline 3 s",
                    clients.told(),
                    "answers after %s; stays ready".formatted(Figures.seconds(good)));
        }
    }

    @Test
    void statementThatHangs() throws Exception {
        try (Program program =
                Served.on(home, List.of(primary.port()), "-Ddateline.limits.deadline=2S")) {
            try (Connection connection = primary.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table graph.article in access exclusive mode");
                Instant asked = Instant.now();
                String answer =
                        program.ask(
                                "{ articles { totalCount } people(first: 1) { nodes { name } } }");
                Duration took = Duration.between(asked, Instant.now());
                assertTrue(answer.contains("TIMEOUT"), answer);
                assertTrue(answer.contains("\"people\":{\"nodes\":[{\"name\":"), answer);
                assertTrue(took.toMillis() < 3_000, took.toString());
                Clients.pause(1_000);
                assertEquals(
                        "0",
                        primary.read(
                                "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"));
                Figures.add(
                        "a statement that hangs; deadline 2 s",
                        "`200 TIMEOUT` for its field after %s; other fields are answered"
                                .formatted(Figures.seconds(took)),
                        "the statement is cancelled in the database; other requests are not affected");
            }
        }
    }

    private static void assertGoodNow(String after, Program program, Clients clients)
            throws Exception {
        Instant back = Instant.now();
        Duration ready = Served.readyAfter(program, back);
        Duration good = clients.goodAfter(back);
        clients.sawNothingWrong("UNAVAILABLE");
        Served.within5Seconds(ready, good);
        Figures.add(
                after,
                clients.told(),
                "answers after %s, ready after %s"
                        .formatted(Figures.seconds(good), Figures.seconds(ready)));
    }
}
