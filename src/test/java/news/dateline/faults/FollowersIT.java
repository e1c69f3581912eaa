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

/**
 * While many clients follow the change feed, servers fail: each is told each change, once. By hand,
 * until it has been seen on a quiet machine: {@code mvn verify -Pfaults -Dgroups=followers}.
 */
@Tag("followers")
class FollowersIT {

    private static final int SUBSCRIBERS = 50;

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
    void databaseKilledAndRestarted() throws Exception {
        try (Program program = DeskServer.first(home, primary, List.of(primary.port()));
                Followers followers = following(program);
                Writers writers = Writers.on(program)) {
            write(80, writers);
            primary.kill();
            Clients.pause(1_000);
            primary.start();
            write(80, writers);
            check("database killed and restarted", writers, followers, primary);
        }
    }

    @Test
    void datelineKilledAndRestarted() throws Exception {
        List<Integer> port = List.of(primary.port());
        try (Program first = DeskServer.first(home, primary, port);
                Followers followers = following(first);
                Writers writers = Writers.on(first)) {
            write(80, writers);
            first.kill();
            int same = URI.create(first.address()).getPort();
            try (Program second = DeskServer.start(home, same, port)) {
                write(80, writers);
                check("Dateline killed and restarted", writers, followers, primary);
            }
        }
    }

    /** Some follow on a server that only reads from the standby, before and after. */
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
                    Program reader = readingFrom(standby);
                    Followers followers =
                            following(program).and(20, PollingFollower::new, reader.address());
                    Writers writers = Writers.on(program)) {
                write(80, writers);
                primary.kill();
                Clients.pause(1_000);
                standby.promote();
                write(80, writers);
                check("primary killed, synchronous standby promoted", writers, followers, standby);
                assertTrue(
                        Long.parseLong(
                                        standby.read(
                                                "select count(distinct id >> 36) from graph.change"))
                                == 2,
                        "numbers of both servers");
            }
        }
    }

    private Program readingFrom(Postgres standby) throws Exception {
        return Served.on(
                home,
                List.of(standby.port()),
                "-Ddateline.sample=false",
                "-Ddateline.database.read-only=true");
    }

    private static Followers following(Program program) {
        return Followers.start(PollingFollower::new, program.address())
                .and(SUBSCRIBERS, SubscribingFollower::new, program.address());
    }

    /**
     * However fast this machine is, a fault meets writers at work, and all have something to tell.
     */
    private static void write(int mutations, Writers writers) {
        int before = writers.acknowledged();
        await().atMost(120, SECONDS).until(() -> writers.acknowledged() >= before + mutations);
    }

    /** What is acknowledged is in the feed, once; and all followers were told all of it. */
    private static void check(String fault, Writers writers, Followers followers, Postgres server)
            throws Exception {
        writers.finish();
        String told = followers.check(server);
        assertTrue(followers.failures() > 0, "no request failed");
        long articles = writers.names(Writers.What.ARTICLE).size();
        String published =
                "select count(*) from graph.change where node_kind = 'ARTICLE' and kind = '%s'";
        for (String kind : List.of("PUBLISHED", "CORRECTED")) {
            long found = Long.parseLong(server.read(published.formatted(kind)));
            assertTrue(found == articles, kind + ": " + found + " of " + articles);
        }
        DeskFigures.note("Followers of the change feed, " + fault + ": " + told + ".");
    }
}
