package news.dateline.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Followers get each change of a committed transaction exactly once, however transactions overlap,
 * whoever numbers, and whatever has its moment later.
 */
class FeedOrderTest {

    private static final int WRITERS = 4;
    private static final int NUMBERERS = 2;
    private static final int STEPS = 120;

    private static PlainDatabase database;

    @BeforeContainer
    static void begin() {
        database = PlainDatabase.fresh("feed_order");
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void followersGetEachChangeOnce(@ForAll long seed) throws Exception {
        Course course = new Course(seed, true);
        course.run();
        for (Follower follower : course.followers) {
            assertEquals(course.committed.size(), follower.told.size());
            assertEquals(course.committed, new HashSet<>(follower.told));
        }
    }

    /** Numbers that are taken when a change is written, before its transaction commits. */
    @Test
    void thisFindsAnUnsafeOrder() throws Exception {
        if (database == null) {
            begin();
        }
        boolean lost = false;
        for (int seed = 0; seed < 20 && !lost; seed++) {
            Course course = new Course(seed, false);
            course.run();
            lost =
                    course.followers.stream()
                            .anyMatch(follower -> follower.told.size() < course.committed.size());
        }
        assertTrue(lost);
    }

    private static final class Writer {
        Connection connection;
        List<Long> written = new ArrayList<>();

        boolean isOpen() {
            return connection != null;
        }
    }

    private static final class Follower {
        long cursor;
        final List<Long> told = new ArrayList<>();

        void follow(Statement statement, int most) throws SQLException {
            try (ResultSet rows =
                    statement.executeQuery(
                            "select id, node_id from graph.change where id > %d order by id limit %d"
                                    .formatted(cursor, most))) {
                while (rows.next()) {
                    cursor = rows.getLong(1);
                    told.add(rows.getLong(2));
                }
            }
        }
    }

    /** Random steps of writers, of those who number, and of followers. */
    private static final class Course {
        private final Random random;
        private final boolean safe;
        private final List<Writer> writers = new ArrayList<>();
        private final List<Connection> numbering = new ArrayList<>();
        private long nodes;
        final List<Follower> followers = List.of(new Follower(), new Follower());
        final Set<Long> committed = new HashSet<>();

        Course(long seed, boolean safe) {
            this.random = new Random(seed);
            this.safe = safe;
        }

        void run() throws Exception {
            database.run("truncate graph.pending_change, graph.change");
            database.run("create sequence if not exists graph.unsafe");
            long start =
                    Long.parseLong(database.read("select last_id from graph.change_feed").get(0));
            database.run("select setval('graph.unsafe', %d)".formatted(start + 1));
            followers.forEach(follower -> follower.cursor = start);
            for (int i = 0; i < WRITERS; i++) {
                writers.add(new Writer());
            }
            try (Connection reading = database.source().getConnection();
                    Statement reader = reading.createStatement()) {
                for (int i = 0; i < STEPS; i++) {
                    step(reader);
                }
                for (Writer writer : writers) {
                    end(writer, true);
                }
                endNumbering();
                while (!database.read("select 1 from graph.pending_change").isEmpty()) {
                    database.read("select graph.number_changes(7)");
                }
                for (Follower follower : followers) {
                    follower.follow(reader, Integer.MAX_VALUE);
                }
            }
        }

        private void step(Statement reader) throws SQLException {
            Writer writer = writers.get(random.nextInt(WRITERS));
            switch (random.nextInt(6)) {
                case 0, 1 -> write(writer);
                case 2 -> end(writer, random.nextInt(4) > 0);
                case 3 -> number();
                case 4 -> endNumbering();
                default -> followers.get(random.nextInt(2)).follow(reader, 1 + random.nextInt(5));
            }
        }

        private void write(Writer writer) throws SQLException {
            if (!writer.isOpen()) {
                writer.connection = database.source().getConnection();
                writer.connection.setAutoCommit(false);
            }
            long node = ++nodes;
            int later = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
            try (Statement statement = writer.connection.createStatement()) {
                statement.execute(
                        safe
                                ? "insert into graph.pending_change (due, kind, node_id, node_kind) values (clock_timestamp() + interval '%d ms', 'PUBLISHED', %d, 'ARTICLE')"
                                        .formatted(later, node)
                                : "insert into graph.change (id, at, kind, node_id, node_kind) values (nextval('graph.unsafe'), clock_timestamp(), 'PUBLISHED', %d, 'ARTICLE')"
                                        .formatted(node));
            }
            writer.written.add(node);
        }

        private void end(Writer writer, boolean commits) throws SQLException {
            if (!writer.isOpen()) {
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

        /** In a transaction that stays open, so that others number and read meanwhile. */
        private void number() throws SQLException {
            if (numbering.size() == NUMBERERS) {
                return;
            }
            Connection connection = database.source().getConnection();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select graph.number_changes(" + (1 + random.nextInt(5)) + ")");
            }
            numbering.add(connection);
        }

        private void endNumbering() throws SQLException {
            for (Connection connection : numbering) {
                if (random.nextInt(4) > 0) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.close();
            }
            numbering.clear();
        }
    }
}
