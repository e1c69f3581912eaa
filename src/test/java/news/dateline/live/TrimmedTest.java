package news.dateline.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.change.ChangeCursors;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.Subscribed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Changes that are not kept any more: before this server has read them, as after it was cut off for
 * long, and before a client comes back for them.
 */
@QuarkusTest
@TestProfile(OwnGraph.class)
class TrimmedTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);
    private static final String CHANGES =
            "subscription S($after: String) { changes(after: $after) { cursor } }";

    @Test
    void subscribersAreTold() throws Exception {
        Bundles.clear();
        Subscribed one = Subscribed.to(CHANGES);
        DATABASE.run(
                "update graph.change_feed set last_id = last_id + 10, trimmed_id = last_id + 10");
        assertEquals(
                ErrorCode.CURSOR_EXPIRED,
                ErrorReport.known(one.failure.get(20, TimeUnit.SECONDS)).code());
    }

    @Test
    void aCursorThatIsTooOldIsRefused() {
        Bundles.clear();
        load(1);
        Subscribed one = Subscribed.to(CHANGES);
        assertEquals(List.of(), one.result.errors());
        String now = one.resumeAfter();
        load(2);
        one.leave();
        // While somebody is there, the server knows what is kept from its last look only.
        Follower follower = Arc.container().instance(Follower.class).get();
        Awaitility.await().until(() -> !isNeeded(follower));
        DATABASE.read("select graph.trim_changes('-1 s', 100)");
        assertRefused(now);
    }

    @Test
    void aCursorOfAnotherDatabaseIsRefused() {
        assertRefused(ChangeCursors.encode(Long.MAX_VALUE));
    }

    private static void assertRefused(String after) {
        Subscribed late = Subscribed.to(CHANGES, Map.of("after", after));
        assertEquals("CURSOR_EXPIRED", late.result.errors().get(0).getExtensions().get("code"));
    }

    private static boolean isNeeded(Follower follower) {
        CompletableFuture<Boolean> needed = new CompletableFuture<>();
        follower.run(() -> needed.complete(follower.isNeeded()));
        return needed.join();
    }

    /** Returns when its changes are in the feed. */
    private static void load(int version) {
        assertEquals(
                List.of(),
                Bundles.load(
                                "{'type':'article','key':'a','version':%d,'language':'en','headline':'H','body':'B','publishedAt':'2025-01-01T00:00:00Z'}"
                                        .formatted(version)
                                        .replace('\'', '"'))
                        .problems());
        Awaitility.await()
                .until(() -> DATABASE.read("select 1 from graph.pending_change").isEmpty());
    }
}
