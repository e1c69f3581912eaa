package news.dateline.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import news.dateline.change.ChangeCursors;
import news.dateline.storage.FailureLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is new in the feed, once for all subscribers of this server: when it is woken, and
 * from time to time. Its position moves on only when the events of a page have been published, so
 * nothing is missed while the database is away. All state is used on one thread.
 */
@ApplicationScoped
class Follower {

    private static final int CHANGES = 200;
    private static final long RETRY_MILLIS = 500;
    private static final long CLEANUP_MILLIS = 1_000;

    private final Vertx vertx;
    private final Context home;
    private final FeedReads feed;
    private final Matching matching;
    private final Wakeups wakeups;
    private final RecentResults recent;
    private final EarlierReads earlier;
    private final Backlog backlog;
    private final FailureLog log = new FailureLog("read the change feed for subscribers");
    private final Map<Interest, Topic> topics = new HashMap<>();
    private final List<Runnable> afterReading = new ArrayList<>();
    private long end;
    private long trimmed;
    private boolean isReading;
    private boolean isWoken;
    private boolean isTicking;
    private long timer = -1;
    private volatile boolean stopped;

    Follower(
            Vertx vertx,
            FeedReads feed,
            Matching matching,
            Wakeups wakeups,
            RecentResults recent,
            @ConfigProperty(name = "dateline.subscriptions.max") int subscriptions) {
        this.vertx = vertx;
        // The first who subscribes has this made: its own context would be kept for ever.
        this.home = VertxContext.getRootContext(vertx.getOrCreateContext());
        this.feed = feed;
        this.matching = matching;
        this.wakeups = wakeups;
        this.recent = recent;
        this.backlog = new Backlog(vertx, this::run, () -> Backlog.size(topics.values()));
        this.earlier = EarlierReads.apart(feed, recent, this, 2 * subscriptions);
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopped = true;
        wakeups.stop();
    }

    /** Runs on the follower's thread. */
    void run(Runnable task) {
        home.runOnContext(now -> task.run());
    }

    /** Runs on the follower's thread, in a moment. */
    void later(Runnable task) {
        vertx.setTimer(RETRY_MILLIS, id -> run(task));
    }

    /** Whether anybody subscribes; if not, nobody looks. */
    boolean isNeeded() {
        return !topics.isEmpty();
    }

    /** Begins at the end of the feed, unless somebody has come who needs what is before it. */
    void beginAt(FeedPage last) {
        if (topics.isEmpty()) {
            end = last.end();
            trimmed = last.trimmed();
        }
    }

    /** Up to which change the feed has been read. */
    long end() {
        return end;
    }

    /** Up to which change nothing is kept. */
    long trimmed() {
        return trimmed;
    }

    void join(TopicReader one) {
        run(
                () -> {
                    if (isReading) {
                        afterReading.add(() -> add(one));
                    } else {
                        add(one);
                    }
                });
    }

    private void add(TopicReader one) {
        if (one.isOver()) {
            return;
        }
        Topic topic = topics.computeIfAbsent(one.interest(), some -> new Topic(end, recent));
        one.joins(topic);
        if (one.isOver()) {
            leave(one, topic);
        }
        wakeups.begin(this::wake);
        tick();
        look();
    }

    void leave(TopicReader one, Topic topic) {
        topic.remove(one);
        if (topic.isEmpty()) {
            topics.remove(one.interest(), topic);
        }
    }

    /** A page of events after this change. */
    CompletableFuture<EarlierEvents> earlier(TopicReader one, long after) {
        return earlier.after(one, after);
    }

    /** There may be something new. */
    void wake() {
        run(
                () -> {
                    isWoken = true;
                    look();
                });
    }

    private void look() {
        if (isReading || stopped || topics.isEmpty()) {
            return;
        }
        vertx.cancelTimer(timer);
        isReading = true;
        boolean wasWoken = isWoken;
        isWoken = false;
        List<Interest> interests = List.copyOf(topics.keySet());
        // With what is thrown before anything is read, too.
        CompletableFuture.completedFuture(end)
                .thenCompose(from -> feed.after(from, CHANGES))
                .thenCompose(
                        page ->
                                matching.of(page.changes(), interests)
                                        .thenApply(found -> new Read(page, found)))
                .whenComplete((read, failure) -> run(() -> publish(read, failure, wasWoken)));
    }

    private record Read(FeedPage page, Matches found) {}

    private void publish(Read read, @Nullable Throwable failure, boolean wasWoken) {
        if (failure != null) {
            log.failed(failure);
            endThoseThatTakeTooLong(failure);
            admitWaiting();
            lookIn(RETRY_MILLIS);
            return;
        }
        log.succeeded();
        FeedPage page = read.page();
        wakeups.sawChanges(!page.changes().isEmpty(), wasWoken);
        if (page.trimmed() > end) {
            // What came between was removed before this server has read it.
            List.copyOf(topics.values()).forEach(topic -> topic.endAll(ChangeCursors.expired()));
        }
        end = page.end();
        trimmed = page.trimmed();
        new HashMap<>(topics)
                .forEach((interest, topic) -> read.found().publish(interest, topic, end));
        // They have missed this page: who comes now must not share them.
        topics.keySet().removeAll(read.found().failed().keySet());
        if (page.hasMore()) {
            backlog.whenTaken(this::lookAgain);
            return;
        }
        admitWaiting();
        lookIn(isWoken ? 1 : wakeups.millisBetweenLooks());
    }

    private void lookAgain() {
        admitWaiting();
        look();
    }

    /** The page is read again without them. */
    private void endThoseThatTakeTooLong(Throwable failure) {
        if (failure.getCause() instanceof SlowFilters slow) {
            Map<Interest, Topic> ended = new HashMap<>(topics);
            ended.keySet().retainAll(slow.filters());
            ended.values().forEach(topic -> topic.endAll(ArticleMatching.SLOW));
        }
    }

    /** All join before the next read begins: it finds events only for those that are there. */
    private void admitWaiting() {
        List<Runnable> tasks = List.copyOf(afterReading);
        afterReading.clear();
        tasks.forEach(Runnable::run);
        isReading = false;
    }

    private void lookIn(long millis) {
        if (!isReading) {
            vertx.cancelTimer(timer);
            timer = vertx.setTimer(millis, id -> run(this::look));
        }
    }

    private void tick() {
        if (isTicking) {
            return;
        }
        isTicking = true;
        vertx.setTimer(CLEANUP_MILLIS, id -> run(this::cleanUp));
    }

    private void cleanUp() {
        isTicking = false;
        recent.forgetOld();
        earlier.forget();
        if (!stopped && !(topics.isEmpty() && recent.isEmpty())) {
            tick();
        }
    }
}
