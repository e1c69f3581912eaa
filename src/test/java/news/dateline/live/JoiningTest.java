package news.dateline.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import news.dateline.change.Change;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import news.dateline.execution.SharedEvent;
import news.dateline.testing.Taker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Subscribers that come while the feed is read. */
class JoiningTest {

    private final Vertx vertx = Vertx.vertx();
    private final List<CompletableFuture<FeedPage>> reads = new CopyOnWriteArrayList<>();
    private final FeedReads feed =
            new FeedReads(null, vertx) {
                @Override
                CompletableFuture<FeedPage> after(long id, int most) {
                    CompletableFuture<FeedPage> page = new CompletableFuture<>();
                    reads.add(page);
                    return page;
                }
            };
    private final Wakeups wakeups =
            new Wakeups(vertx, null) {
                @Override
                synchronized void begin(Runnable wake) {}
            };
    private final Follower follower =
            new Follower(vertx, feed, new Matching(feed), wakeups, new RecentResults(1_000), 10);

    @AfterEach
    void end() {
        vertx.close();
    }

    private List<SharedEvent> subscribe(String... kinds) {
        List<SharedEvent> events = new CopyOnWriteArrayList<>();
        Interest interest = Interest.Changes.of(Map.of("kinds", List.of(kinds)));
        new TopicReader(follower, interest, "client", 0, null)
                .subscribe(new Taker<>(10, events::add));
        return events;
    }

    /** Answers the next read. */
    private void answer(int read, FeedPage page) throws Exception {
        await().until(() -> reads.size() > read);
        reads.get(read).complete(page);
        CompletableFuture<Void> done = new CompletableFuture<>();
        follower.run(() -> done.complete(null));
        done.get(5, TimeUnit.SECONDS);
    }

    @Test
    void eachGetsWhatTheNextReadFinds() throws Exception {
        List<SharedEvent> first = subscribe("CHANGED");
        await().until(() -> reads.size() == 1);
        List<SharedEvent> second = subscribe("CHANGED", "LINKED");
        List<SharedEvent> third = subscribe("CHANGED", "MERGED");
        answer(0, new FeedPage(List.of(), 0, 0, false));
        Change change = new Change();
        change.rowId = 1L;
        change.row = 7L;
        change.kind = ChangeKind.CHANGED;
        change.nodeKind = ChangedKind.PERSON;
        answer(1, new FeedPage(List.of(change), 1, 0, false));
        assertEquals(List.of(1, 1, 1), List.of(first.size(), second.size(), third.size()));
    }
}
