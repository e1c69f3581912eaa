package news.dateline.faults;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import news.dateline.start.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** While fifty clients write, servers fail: what was acknowledged is there, and only once. */
@Tag("faults")
class WritersIT {

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

    private List<Integer> port() {
        return List.of(primary.port());
    }

    @Test
    void connectionsCut() throws Exception {
        try (Program program = DeskServer.first(home, primary, port());
                Writers writers = Writers.on(program)) {
            for (int i = 0; i < 40; i++) {
                Clients.pause(200);
                primary.read(
                        "select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity where usename = 'dateline_writer' order by random() limit 2) p");
            }
            check("connections of writers cut, two of them every 0.2 s", writers, primary);
        }
    }

    @Test
    void databaseKilledAndRestarted() throws Exception {
        try (Program program = DeskServer.first(home, primary, port());
                Writers writers = Writers.on(program)) {
            for (int i = 0; i < 2; i++) {
                writeFor(3_000, writers);
                primary.kill();
                Clients.pause(1_000);
                primary.start();
            }
            writeFor(2_000, writers);
            check("database killed and restarted, twice", writers, primary);
        }
    }

    @Test
    void datelineKilledAndRestarted() throws Exception {
        try (Program first = DeskServer.first(home, primary, port());
                Writers writers = Writers.on(first)) {
            writeFor(3_000, writers);
            first.kill();
            try (Program second = DeskServer.start(home, portOf(first), port())) {
                writeFor(3_000, writers);
                check("Dateline killed and restarted", writers, primary);
            }
        }
    }

    /** What is acknowledged is on the standby, because commits wait for it. */
    @Test
    void primaryKilledAndStandbyPromoted() throws Exception {
        try (Postgres standby = primary.standby(folder)) {
            primary.run("alter system set synchronous_standby_names = '*'");
            primary.run("select pg_reload_conf()");
            await().atMost(60, SECONDS)
                    .until(
                            () ->
                                    "sync"
                                            .equals(
                                                    primary.read(
                                                            "select max(sync_state) from pg_stat_replication")));
            List<Integer> both = List.of(primary.port(), standby.port());
            try (Program program = DeskServer.first(home, primary, both);
                    Writers writers = Writers.on(program)) {
                writeFor(4_000, writers);
                primary.kill();
                Clients.pause(1_000);
                standby.promote();
                writeFor(3_000, writers);
                check("primary killed, synchronous standby promoted", writers, standby);
            }
        }
    }

    private static int portOf(Program program) {
        return URI.create(program.address()).getPort();
    }

    /** From when a write is acknowledged, so that a fault meets writers at work. */
    private static void writeFor(long millis, Writers writers) {
        int before = writers.acknowledged();
        await().atMost(60, SECONDS).until(() -> writers.acknowledged() > before);
        Clients.pause(millis);
    }

    private static void check(String fault, Writers writers, Postgres server) throws Exception {
        Seen seen = writers.finish();
        DeskFigures.add(fault, seen, Audit.of(server, writers));
        assertTrue(seen.repeated() > 0, "nothing was repeated");
        assertTrue(seen.acknowledged() > 100, seen.acknowledged() + " writes");
    }
}
