package news.dateline.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import news.dateline.errors.ErrorCode;
import news.dateline.storage.FairQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads events for subscribers that go on from a cursor. A few pages at a time, of each client in
 * turn; those who go on from the same place share them, as after the restart of a server. Used on
 * the follower's thread.
 */
final class EarlierReads {

    /** Ends a subscription: there is no room to wait. */
    static final EndsSubscription FULL =
            new EndsSubscription(
                    ErrorCode.UNAVAILABLE,
                    "Too many subscriptions read earlier events at the moment. Subscribe again with after: resumeAfter.");

    private static final int CHANGES = 250;
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_KEPT = 200;

    private final FeedReads feed;
    private final Matching matching;
    private final RecentResults recent;
    private final Follower follower;
    private final int mostWaiting;
    private final Map<From, Page> pages = new LinkedHashMap<>();
    private final FairQueue<Object, Page> waiting = new FairQueue<>();
    private int running;

    private record From(Interest interest, long after) {}

    /** A page, and who waits for it. It waits in the turn of the client of the first of them. */
    private record Page(
            From from, List<TopicReader> readers, CompletableFuture<EarlierEvents> events) {

        boolean isForNobody() {
            return readers.stream().allMatch(TopicReader::isOver);
        }
    }

    /**
     * @param mostWaiting how many pages may wait to be read
     */
    EarlierReads(
            FeedReads feed,
            Matching matching,
            RecentResults recent,
            Follower follower,
            int mostWaiting) {
        this.feed = feed;
        this.matching = matching;
        this.recent = recent;
        this.follower = follower;
        this.mostWaiting = mostWaiting;
    }

    /** On connections of its own: it may take long, and nobody else waits for it. */
    static EarlierReads apart(
            FeedReads feed, RecentResults recent, Follower follower, int mostWaiting) {
        FeedReads own = feed.apart();
        return new EarlierReads(own, new Matching(own), recent, follower, mostWaiting);
    }

    /** A page of events after this change; fails with {@link #FULL}. */
    CompletableFuture<EarlierEvents> after(TopicReader one, long after) {
        From from = new From(one.interest(), after);
        Page known = pages.get(from);
        if (known != null) {
            known.readers().add(one);
            return known.events();
        }
        if (!makeRoom(one.client())) {
            return CompletableFuture.failedFuture(FULL);
        }
        Page page = new Page(from, new ArrayList<>(List.of(one)), new CompletableFuture<>());
        if (pages.size() == MOST_KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
        pages.put(from, page);
        waiting.add(one.client(), page);
        readNext();
        return page.events();
    }

    private boolean makeRoom(Object client) {
        if (waiting.size() < mostWaiting) {
            return true;
        }
        forgetLeft();
        if (waiting.size() < mostWaiting) {
            return true;
        }
        Page other = waiting.makeRoomFor(client);
        while (other != null && isPassedOn(other)) {
            other = waiting.makeRoomFor(client);
        }
        if (other == null) {
            return false;
        }
        pages.remove(other.from(), other);
        other.events().completeExceptionally(FULL);
        return true;
    }

    /** Whether others wait for the page as well: then it waits for one of them. */
    private boolean isPassedOn(Page page) {
        Object owner = page.readers().get(0).client();
        List<TopicReader> own =
                page.readers().stream().filter(one -> one.client().equals(owner)).toList();
        page.readers().removeIf(one -> one.isOver() || own.contains(one));
        if (page.readers().isEmpty()) {
            return false;
        }
        own.forEach(one -> one.end(FULL));
        waiting.add(page.readers().get(0).client(), page);
        return true;
    }

    /** What is in the feed may be hidden or trimmed by now. */
    void forget() {
        pages.values().removeIf(page -> page.events().isDone());
        forgetLeft();
    }

    private void forgetLeft() {
        waiting.removeIf(
                page -> {
                    boolean isLeft = page.isForNobody();
                    if (isLeft) {
                        pages.remove(page.from(), page);
                    }
                    return isLeft;
                });
    }

    private void readNext() {
        while (running < MOST_AT_ONCE) {
            @Nullable Page next = waiting.poll();
            if (next == null) {
                return;
            }
            if (next.isForNobody()) {
                pages.remove(next.from(), next);
            } else {
                running++;
                read(next);
            }
        }
    }

    private void read(Page page) {
        From from = page.from();
        feed.after(from.after(), CHANGES)
                .thenCompose(
                        read ->
                                matching.of(read.changes(), List.of(from.interest()))
                                        .thenApply(found -> events(from, read, found)))
                .whenComplete((events, failure) -> follower.run(() -> end(page, events, failure)));
    }

    private void end(Page page, EarlierEvents events, @Nullable Throwable failure) {
        running--;
        // Before the page is given: those who go on from it wait behind others.
        readNext();
        if (failure != null) {
            pages.remove(page.from(), page);
            page.events()
                    .completeExceptionally(
                            failure instanceof CompletionException ? failure.getCause() : failure);
        } else {
            page.events().complete(events);
        }
    }

    private EarlierEvents events(From from, FeedPage read, Matches found) {
        EndsSubscription why = found.failed().get(from.interest());
        if (why != null) {
            throw why;
        }
        return new EarlierEvents(
                found.events().getOrDefault(from.interest(), List.of()).stream()
                        .map(event -> new Item(InterestEvents.id(event), event, recent))
                        .toList(),
                read.end(),
                read.trimmed());
    }
}
