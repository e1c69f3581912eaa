package news.dateline.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import io.vertx.core.Vertx;
import news.dateline.change.Change;
import news.dateline.change.ChangeCursors;
import news.dateline.change.ChangeKind;
import news.dateline.change.ChangedKind;
import news.dateline.testing.Taker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where a subscriber stands, and which of them is first. */
class TopicReaderTest {

    private static final long END = 10_000;

    private final Vertx vertx = Vertx.vertx();
    private final List<Long> asked = new CopyOnWriteArrayList<>();
    private final List<CompletableFuture<FeedPage>> pages = new CopyOnWriteArrayList<>();
    private final FeedReads feed =
            new FeedReads(null, vertx) {
                @Override
                CompletableFuture<FeedPage> after(long id, int most) {
                    asked.add(id);
                    CompletableFuture<FeedPage> page = new CompletableFuture<>();
                    pages.add(page);
                    return page;
                }

                @Override
                FeedReads apart() {
                    return this;
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

    private static Change change(long id) {
        Change change = new Change();
        change.rowId = id;
        change.row = 7L;
        change.kind = ChangeKind.CHANGED;
        change.nodeKind = ChangedKind.PERSON;
        return change;
    }

    /**
     * Pages without an event of interest are passed as well: after a loss nobody reads them again.
     */
    @Test
    void whoCatchesUpMovesOnWithoutEvents() {
        follower.run(() -> follower.beginAt(new FeedPage(List.of(), END, 0, false)));
        TopicReader one =
                new TopicReader(
                        follower,
                        Interest.Changes.of(Map.of("kinds", List.of("MERGED"))),
                        "client",
                        0,
                        null);
        one.subscribe(new Taker<>(10, event -> {}));
        await().until(() -> asked.contains(0L) && asked.contains(END));
        pages.get(asked.indexOf(0L)).complete(new FeedPage(List.of(change(5)), 400, 0, true));
        await().until(() -> asked.contains(400L));
        assertEquals(ChangeCursors.encode(400), one.position());
    }

    @Test
    void anotherOneIsFirstEachTime() {
        List<String> takenBy = new CopyOnWriteArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            new TopicReader(follower, Interest.Changes.ALL, name, 0, null)
                    .subscribe(new Taker<>(10, event -> takenBy.add(name)));
        }
        answer(0, List.of());
        for (int id = 1; id <= 3; id++) {
            answer(id, List.of(change(id)));
        }
        await().until(() -> takenBy.size() == 9);
        List<String> first = List.of(takenBy.get(0), takenBy.get(3), takenBy.get(6));
        assertEquals(3, first.stream().distinct().count(), () -> takenBy + "");
    }

    /** Gives the follower what its next look finds. */
    private void answer(int end, List<Change> changes) {
        await().until(() -> pages.size() == end + 1);
        pages.get(end).complete(new FeedPage(changes, end, 0, false));
    }
}
