package news.dateline.live;

import java.util.ArrayList;
import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class FeedReadsTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    @Inject FeedReads feed;

    @Test
    void aPageLooksAtABoundedPartOfTheFeed() {
        long start = addHidden(12_000);
        long last = feed.end().join().end();
        List<Long> looked = new ArrayList<>();
        FeedPage page;
        long at = start;
        do {
            page = feed.after(at, 200).join();
            assertEquals(List.of(), page.changes());
            looked.add(page.end() - at);
            at = page.end();
        } while (page.hasMore());
        assertEquals(List.of(5_000L, 5_000L, 2_000L), looked);
        assertEquals(last, at);
        assertEquals(new FeedPage(List.of(), last, 0, false), feed.after(last, 200).join());
        assertEquals(last + 1, feed.after(last + 1, 200).join().end(), "never back");
    }

    /** Changes of an article that readers cannot see; gives back where they begin. */
    private static long addHidden(int changes) {
        DATABASE.run("truncate graph.pending_change, graph.change");
        return Long.parseLong(
                DATABASE.read(
                                """
                with f as (
                    update graph.change_feed set last_id = last_id + %1$d, trimmed_id = 0 returning last_id - %1$d as old
                )
                insert into graph.change (id, at, kind, node_id, node_kind)
                select f.old + n, clock_timestamp(), 'CHANGED', -1, 'ARTICLE' from f, generate_series(1, %1$d) n
                returning id - 1
                """
                                        .formatted(changes))
                        .get(0));
    }
}
