package news.dateline.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.change.ChangeCursors;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.Subscribed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Subscribers get each change of a committed transaction once and in order, however transactions
 * overlap, whatever connections are lost, and wherever clients leave and go on.
 */
@QuarkusTest
@TestProfile(OwnGraph.class)
class FollowerTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);
    private static final String CHANGES =
            "subscription S($after: String) { changes(after: $after, filter: {kinds: [CHANGED]}) { cursor change { version } } }";
    private static final String VERSIONS = "data.changes.change.version";
    private static final int WRITERS = 4;
    private static final int STEPS = 300;

    private final Set<Integer> committed = new HashSet<>();
    private int version;

    /** A client that leaves now and then, and goes on from the last event that it has. */
    private static final class Client {
        final List<Integer> told = new ArrayList<>();
        final List<Long> cursors = new ArrayList<>();
        Subscribed at = Subscribed.to(CHANGES);
        String after = at.resumeAfter();
        int applied;

        void apply() {
            List<String> versions = at.told(VERSIONS);
            for (; applied < versions.size(); applied++) {
                told.add(Integer.valueOf(versions.get(applied)));
                after = at.events.get(applied).cursor();
                cursors.add(number(after));
            }
        }

        /** From the position that the server names, or from the last event if that is later. */
        void goOnElsewhere() {
            String position = at.resumeAfter();
            apply();
            if (number(position) > number(after)) {
                after = position;
            }
            at.leave();
            applied = 0;
            at = Subscribed.to(CHANGES, Map.of("after", after));
            assertEquals(List.of(), at.result.errors());
        }
    }

    private static long number(String cursor) {
        return ChangeCursors.decode("after", cursor);
    }

    @Test
    void eachChangeComesOnceAndInOrder() throws Exception {
        Bundles.clear();
        Bundles.load(
                "{\"type\":\"article\",\"key\":\"a\",\"version\":1,\"language\":\"en\",\"headline\":\"H\",\"body\":\"B\",\"publishedAt\":\"2025-01-01T00:00:00Z\"}");
        long node = Long.parseLong(DATABASE.read("select id from graph.article").get(0));
        Random random = new Random(7);
        List<Client> clients = List.of(new Client(), new Client(), new Client());
        List<Transaction> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Transaction());
        }
        for (int i = 0; i < STEPS; i++) {
            Transaction writer = writers.get(random.nextInt(WRITERS));
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> write(writer, node);
                case 4, 5, 6 -> end(writer, random.nextInt(4) > 0);
                case 7 -> clients.get(random.nextInt(clients.size())).goOnElsewhere();
                case 8 -> Thread.sleep(random.nextInt(60));
                default -> lose(random.nextInt(4));
            }
        }
        for (Transaction writer : writers) {
            end(writer, true);
        }
        for (Client client : clients) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                client.apply();
                                return client.told.size() >= committed.size();
                            });
            assertEquals(committed.size(), client.told.size());
            assertEquals(committed, new HashSet<>(client.told));
            assertEquals(client.cursors.stream().sorted().toList(), client.cursors);
            client.at.leave();
        }
        assertTrue(committed.size() > 50);
        // After so many losses the server waits longer and longer; other tests expect that it
        // listens.
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> DATABASE.read(SharedExecutionTest.LISTENING).equals(List.of("1")));
    }

    private static final class Transaction {
        Connection connection;
        final List<Integer> written = new ArrayList<>();
    }

    private void write(Transaction writer, long node) throws SQLException {
        if (writer.connection == null) {
            writer.connection = DATABASE.source().getConnection();
            writer.connection.setAutoCommit(false);
        }
        version++;
        try (Statement statement = writer.connection.createStatement()) {
            statement.execute(
                    "insert into graph.pending_change (due, kind, node_id, node_kind, version) values (clock_timestamp(), 'CHANGED', %d, 'ARTICLE', %d)"
                            .formatted(node, version));
        }
        writer.written.add(version);
    }

    private void end(Transaction writer, boolean commits) throws SQLException {
        if (writer.connection == null) {
            return;
        }
        if (commits) {
            writer.connection.commit();
            committed.addAll(writer.written);
        } else {
            writer.connection.rollback();
        }
        writer.connection.close();
        writer.connection = null;
        writer.written.clear();
    }

    /** The connection that listens, or those that read. */
    private static void lose(int which) {
        String some = which == 0 ? "query not like 'listen%'" : "query like 'listen%'";
        DATABASE.read(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'idle' and "
                        + some);
    }
}
