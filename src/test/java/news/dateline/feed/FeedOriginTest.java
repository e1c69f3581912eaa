package news.dateline.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Cursors of followers stay behind every later change, wherever the feed goes on. */
class FeedOriginTest {

    /** More than any feed can have given since a dump, or before a failover. */
    private static final long FAR = 1L << 36;

    private static PlainDatabase database;

    @BeforeAll
    static void begin() {
        database = PlainDatabase.fresh("feed_origin");
        number(database);
    }

    /** The number that the next change gets. */
    private static long number(PlainDatabase database) {
        database.run(
                "insert into graph.pending_change (due, kind, node_id, node_kind) values (now(), 'PUBLISHED', 1, 'ARTICLE')");
        database.read("select graph.number_changes(1)");
        return lastOf(database);
    }

    private static long lastOf(PlainDatabase database) {
        return Long.parseLong(database.read("select last_id from graph.change_feed").get(0));
    }

    private static void changeOrigin(String part, String other) {
        database.run(
                "update graph.change_feed set origin = regexp_replace(origin, '%s', '%s')"
                        .formatted(part, other));
    }

    @Test
    void numbersFollowOneAnother() {
        long last = lastOf(database);
        assertEquals(last + 1, number(database));
        assertEquals(last + 2, number(database));
    }

    @Test
    void aPromotedServerGoesOnAboveItsFormerPrimary() {
        long timeline = Long.parseLong(database.read("select graph.timeline()").get(0));
        assertTrue(timeline > 0);
        long last = lastOf(database);
        changeOrigin("/" + timeline + "/", "/" + (timeline - 1) + "/");
        assertTrue(number(database) > last + FAR);
    }

    @Test
    void aNewServerGoesOnAboveTheOneOfTheDump() {
        long last = lastOf(database);
        changeOrigin("^[0-9]+", "7");
        long first = number(database);
        assertTrue(first > last + FAR);
        assertEquals(first + 1, number(database));
    }

    /** As after the upgrade of a restored dump of an older version. */
    @Test
    void numbersOfUnknownOriginAreLeftFarBelow() {
        long last = lastOf(database);
        database.run("update graph.change_feed set origin = null");
        assertTrue(number(database) > last + FAR);
    }

    @Test
    void aRestoredTableGoesOnAboveTheOneOfTheDump() {
        PlainDatabase restored = PlainDatabase.fresh("feed_restored");
        long last = number(restored);
        restored.run(
                """
                create table graph.restored (like graph.change_feed including all);
                insert into graph.restored select * from graph.change_feed;
                drop table graph.change_feed cascade;
                alter table graph.restored rename to change_feed
                """);
        assertTrue(number(restored) > last + FAR);
    }

    @Test
    void aCopyOnTheSameServerGoesOnAboveTheOther() {
        PlainDatabase original = PlainDatabase.fresh("feed_origin_a");
        long last = number(original);
        PlainDatabase copy = PlainDatabase.copy("feed_origin_a", "feed_origin_b");
        assertTrue(number(copy) > last + FAR);
        assertEquals(last + 1, number(original));
    }

    /** What docs/operations.md tells operators to run after a restore that has lost changes. */
    @Test
    void everybodyBeginsAgain() throws IOException {
        long last = number(database);
        String text = Files.readString(Path.of("docs/operations.md"));
        int start = text.indexOf("with feed as (");
        database.run(text.substring(start, text.indexOf("```", start)));
        assertEquals(List.of(), database.read("select id from graph.change"));
        List<String> end = database.read("select last_id from readable.change_feed");
        assertEquals(database.read("select trimmed_id from readable.change_feed"), end);
        assertTrue(Long.parseLong(end.get(0)) > last + FAR);
        assertEquals(Long.parseLong(end.get(0)) + 1, number(database));
    }
}
