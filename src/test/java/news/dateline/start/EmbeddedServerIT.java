package news.dateline.start;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import news.dateline.testing.FakeServer;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** README's first command and what can happen to it. */
@Tag("jar")
class EmbeddedServerIT {

    private static final String COUNT = "{ people(filter: { name: \"zoe\" }) { totalCount } }";

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir Path folder;

    @Test
    void dataSurviveARestartAndNothingIsLeftBehind() throws Exception {
        Path bundle = folder.resolve("zoe.jsonl");
        Files.writeString(
                bundle,
                "{\"type\":\"person\",\"key\":\"zoe\",\"name\":\"Zoë\",\"origin\":\"https://example.org/zoe\"}\n");
        ProcessHandle server;
        try (Program first = Program.serve(folder, FreePorts.next()).untilItAnswers()) {
            server = DataDirectory.server(folder);
            try (Program load = Program.command(folder, "load", bundle.toString())) {
                assertEquals(0, load.exit(), load.output());
            }
            assertTrue(first.ask(COUNT).contains("\"totalCount\":1"), first.ask(COUNT));
            first.interrupt();
        }
        server.onExit().get(30, TimeUnit.SECONDS);
        assertFalse(server.isAlive());
        try (Program second = Program.serve(folder, FreePorts.next()).untilItAnswers()) {
            assertTrue(second.ask(COUNT).contains("\"totalCount\":1"), second.ask(COUNT));
        }
    }

    @Test
    void aStartAfterAKillRecovers() throws Exception {
        Program first = Program.serve(PreparedHome.in(folder), FreePorts.next()).untilItAnswers();
        ProcessHandle orphan = DataDirectory.server(folder);
        first.kill();
        assertTrue(orphan.isAlive());
        try (Program second = Program.serve(folder, FreePorts.next()).untilItAnswers()) {
            assertFalse(orphan.isAlive());
            assertTrue(second.ask("{ articles { totalCount } }").contains("totalCount"));
        }
    }

    @Test
    void aSecondStartSaysWhatToDo() throws Exception {
        int port = FreePorts.next();
        try (Program first = Program.serve(PreparedHome.in(folder), port).untilItAnswers();
                Program second = Program.serve(folder, FreePorts.next())) {
            assertNotEquals(0, second.exit());
            assertTrue(second.output().contains("Another Dateline is running"), second.output());
            assertTrue(second.output().contains("-Ddateline.data="), second.output());
            assertTrue(first.ask("{ articles { totalCount } }").contains("totalCount"));
        }
    }

    @Test
    void aTakenPortIsNamedAndTheServerStops() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                Program program = Program.serve(PreparedHome.in(folder), taken.getLocalPort())) {
            assertNotEquals(0, program.exit());
            assertTrue(
                    program.output().contains("Port " + taken.getLocalPort() + " is in use"),
                    program.output());
            assertFalse(Files.exists(folder.resolve("dateline-data/postgres/postmaster.pid")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dateline.limits.depth=0",
                "dateline.limits.deadline=soon",
                "dateline.limits.dept=15"
            })
    void wrongSettingsAreNamedAndTheServerStops(String setting) throws Exception {
        PreparedHome.postgresIn(folder);
        try (Program program = Program.serve(folder, FreePorts.next(), "-D" + setting)) {
            assertEquals(1, program.exit());
            String said = program.output();
            assertTrue(said.contains(setting.split("=")[0]), said);
            assertFalse(said.contains("\tat "), said);
        }
    }

    @Test
    void aKilledServerIsStartedAgain() throws Exception {
        try (Program program =
                Program.serve(PreparedHome.in(folder), FreePorts.next()).untilItAnswers()) {
            ProcessHandle killed = DataDirectory.server(folder);
            int port = DataDirectory.serverPort(folder);
            killed.destroyForcibly();
            killed.onExit().get(30, TimeUnit.SECONDS);
            String during = program.ask("{ articles { totalCount } }");
            assertTrue(
                    during.contains("UNAVAILABLE") || during.contains("\"totalCount\":22"), during);
            untilItAnswersAgain(program);
            assertEquals(port, DataDirectory.serverPort(folder));
            assertNotEquals(killed.pid(), DataDirectory.server(folder).pid());
            program.untilItSays("Embedded PostgreSQL runs again on port " + port);
            ProcessHandle second = DataDirectory.server(folder);
            program.interrupt();
            second.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    /** Of another user of the machine, who waited for the port to be free. */
    @Test
    void whoTakesThePortOfAKilledServerLearnsNoPassword() throws Exception {
        try (Program program =
                Program.serve(PreparedHome.in(folder), FreePorts.next()).untilItAnswers()) {
            String reader =
                    Files.readString(folder.resolve("dateline-data/dateline_reader.password"));
            String owner = Files.readString(folder.resolve("dateline-data/postgres.password"));
            int port = DataDirectory.serverPort(folder);
            ProcessHandle killed = DataDirectory.server(folder);
            killed.destroyForcibly();
            killed.onExit().get(30, TimeUnit.SECONDS);
            try (FakeServer fake = FakeServer.whenFree(port, FakeServer.Asks.CLEARTEXT)) {
                await().atMost(A_MINUTE)
                        .until(
                                () -> {
                                    assertTrue(program.ask(COUNT).contains("UNAVAILABLE"));
                                    return fake.connections() >= 5;
                                });
                Files.createFile(folder.resolve("empty.jsonl"));
                try (Program load = Program.command(folder, "load", "empty.jsonl")) {
                    assertEquals(1, load.exit(), load.output());
                }
                assertFalse(fake.received().contains(reader.strip()));
                assertFalse(fake.received().contains(owner.strip()));
            }
            program.untilItSays("SCRAM-SHA-256");
            untilItAnswersAgain(program);
        }
    }

    /** Until then it says that it cannot. */
    private static void untilItAnswersAgain(Program program) {
        await().atMost(A_MINUTE)
                .until(
                        () -> {
                            String answer = program.ask("{ articles { totalCount } }");
                            boolean isThere = answer.contains("\"totalCount\":22");
                            assertTrue(isThere || answer.contains("UNAVAILABLE"), answer);
                            return isThere;
                        });
    }
}
