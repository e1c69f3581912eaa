package news.dateline.live;

import java.util.ArrayList;
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
        Topic topic = new Topic(0, new RecentResults(1_000));
        List<String> takenBy = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            TopicReader one = new TopicReader(follower, Interest.Changes.ALL, name, 0, null);
            one.subscribe(new Taker<>(10, event -> takenBy.add(name)));
            one.joins(topic);
            one.request(10);
        }
        await().until(() -> asked.contains(0L));
        List<String> first = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        follower.run(
                () -> {
                    for (long id = 1; id <= 3; id++) {
                        takenBy.clear();
                        topic.publish(List.of(new ChangeEvent(change(id))), id);
                        first.add(takenBy.get(0));
                    }
                    done.complete(null);
                });
        done.join();
        assertEquals(3, first.stream().distinct().count(), () -> first + "");
    }
}
