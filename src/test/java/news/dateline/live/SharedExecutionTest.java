package news.dateline.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.StatementCount;
import news.dateline.testing.Subscribed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

/** What subscribers have in common is done once. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class SharedExecutionTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);
    private static final String ARTICLES =
            "subscription S($after: String) { articles(after: $after) { cursor article { headline mentions(first: 1) { nodes { text } } } } }";

    /** What the follower reads when there is nothing new. */
    private static final String LOOKS = "%change_feed f%left join lateral%";

    /** Of the connections that listen for changes, how many there are. */
    static final String LISTENING =
            "select count(*) from pg_stat_activity where datname = current_database() and query = 'listen dateline_changes'";

    @BeforeEach
    void begin() {
        Bundles.clear();
    }

    @Test
    void oneExecutionForAllSubscribersOfADocument() {
        int alone = statements(1);
        int together = statements(200);
        assertEquals(alone, together, "statements do not grow with subscribers");
    }

    private int statements(int subscribers) {
        List<Subscribed> all = new ArrayList<>();
        for (int i = 0; i < subscribers; i++) {
            all.add(
                    Subscribed.to(
                            ARTICLES,
                            i % 2 == 0 ? Map.of() : Map.of("after", all.get(0).resumeAfter())));
        }
        int count =
                StatementCount.during(
                        OwnGraph.DATABASE,
                        LOOKS,
                        () -> {
                            load("n" + subscribers);
                            all.forEach(one -> await(one, 1));
                        });
        for (Subscribed one : all) {
            assertSame(all.get(0).events.get(0), one.events.get(0));
            one.leave();
        }
        return count;
    }

    private static void load(String key) {
        assertEquals(
                List.of(),
                Bundles.load(
                                "{'type':'article','key':'%s','version':1,'language':'en','headline':'H','body':'B','publishedAt':'2025-01-01T00:00:00Z'}"
                                        .formatted(key)
                                        .replace('\'', '"'))
                        .problems());
    }

    private static void await(Subscribed one, int events) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> one.events.size() >= events || one.failure.isDone());
        assertEquals(events, one.events.size(), () -> one.told("errors") + "");
    }

    /** Where notices come through, the server looks by itself every other second only. */
    @Test
    void theServerIsWokenByNotices() {
        Subscribed one = Subscribed.to(ARTICLES);
        for (int i = 1; i <= 5; i++) {
            load("w" + i);
            await(one, i);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> DATABASE.read(LISTENING).equals(List.of("1")));
        Wakeups wakeups = Arc.container().instance(Wakeups.class).get();
        Awaitility.await().until(() -> wakeups.millisBetweenLooks() == 2_000);
        one.leave();
    }
}
