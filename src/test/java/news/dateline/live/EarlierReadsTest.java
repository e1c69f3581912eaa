package news.dateline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who waits for earlier events, and which are read. */
class EarlierReadsTest {

    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 6;

    private final Vertx vertx = Vertx.vertx();

    /** After which changes pages are read, in order. */
    private final List<Long> begun = new CopyOnWriteArrayList<>();

    private final List<CompletableFuture<FeedPage>> reads = new CopyOnWriteArrayList<>();
    private final FeedReads feed =
            new FeedReads(null, vertx) {
                @Override
                CompletableFuture<FeedPage> after(long id, int most) {
                    begun.add(id);
                    CompletableFuture<FeedPage> page = new CompletableFuture<>();
                    reads.add(page);
                    return page;
                }
            };
    private final Matching matching = new Matching(feed);
    private final RecentResults recent = new RecentResults(1_000);
    private final Follower follower = new Follower(vertx, feed, matching, null, recent, 1);
    private final EarlierReads earlier =
            new EarlierReads(feed, matching, recent, follower, MOST_WAITING);

    @AfterEach
    void end() {
        vertx.close();
    }

    private record Reader(TopicReader one, CompletableFuture<EarlierEvents> page) {}

    private Reader ask(String client, long after) {
        TopicReader one =
                new TopicReader(
                        follower, Interest.Changes.ALL, client, after, vertx.getOrCreateContext());
        return new Reader(one, onThread(() -> earlier.after(one, after)));
    }

    private <T> T onThread(Supplier<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        follower.run(() -> done.complete(task.get()));
        return done.orTimeout(5, TimeUnit.SECONDS).join();
    }

    private List<Reader> ask(String client, long from, int number) {
        List<Reader> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(ask(client, from + i));
        }
        return all;
    }

    private void answer(int read) {
        reads.get(read).complete(new FeedPage(List.of(), 1_000, 0, false));
        onThread(() -> null);
    }

    @Test
    void nothingIsReadForThoseWhoHaveLeft() {
        ask("a", 1, AT_ONCE);
        List<Reader> left = ask("a", 10, 3);
        Reader stays = ask("a", 20);
        left.forEach(reader -> reader.one().cancel());
        answer(0);
        assertEquals(List.of(1L, 2L, 3L, 4L, 20L), begun);
        answer(AT_ONCE);
        assertTrue(stays.page().isDone());
    }

    @Test
    void whatSomebodyElseWaitsForIsRead() {
        ask("a", 1, AT_ONCE);
        Reader leaves = ask("a", 10);
        ask("b", 10);
        leaves.one().cancel();
        answer(0);
        assertEquals(10, begun.get(AT_ONCE));
    }

    @Test
    void clientsTakeTurns() {
        ask("a", 1, AT_ONCE + 4);
        ask("b", 100);
        answer(0);
        answer(1);
        assertTrue(begun.contains(100L), "" + begun);
    }

    @Test
    void whoAsksMostIsRefusedWhenTooManyWait() {
        List<Reader> many = ask("a", 1, AT_ONCE + MOST_WAITING + 1);
        Reader refused = many.get(AT_ONCE + MOST_WAITING);
        assertSame(EarlierReads.FULL, failure(refused));
        Reader other = ask("b", 100);
        assertSame(EarlierReads.FULL, failure(many.get(AT_ONCE + MOST_WAITING - 1)));
        many.subList(AT_ONCE, AT_ONCE + 3).forEach(reader -> reader.one().cancel());
        assertTrue(ask("a", 200, 3).stream().noneMatch(reader -> reader.page().isDone()));
        answer(0);
        answer(1);
        answer(begun.indexOf(100L));
        assertTrue(other.page().isDone());
    }

    @Test
    void roomIsNotMadeAtTheCostOfOthersWhoWaitForTheSamePage() {
        List<Reader> many = ask("a", 1, AT_ONCE + MOST_WAITING);
        Reader shares = ask("c", AT_ONCE + MOST_WAITING);
        ask("b", 100);
        assertTrue(many.get(AT_ONCE + MOST_WAITING - 1).one().isOver());
        assertSame(EarlierReads.FULL, failure(many.get(AT_ONCE + MOST_WAITING - 2)));
        assertFalse(shares.one().isOver());
        assertFalse(shares.page().isDone());
    }

    private static Throwable failure(Reader reader) {
        return assertThrows(
                        CompletionException.class,
                        () -> reader.page().orTimeout(1, TimeUnit.SECONDS).join())
                .getCause();
    }
}
