package news.dateline.live;

import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import news.dateline.change.ChangeCursors;
import news.dateline.execution.EventSource;
import org.jspecify.annotations.Nullable;

/** Opens subscriptions: finds where each begins. */
@ApplicationScoped
class Openings {

    private final Follower follower;
    private final FeedReads feed;

    /** Used on the follower's thread. */
    private @Nullable CompletableFuture<Void> beginning;

    Openings(Follower follower, FeedReads feed) {
        this.follower = follower;
        this.feed = feed;
    }

    /**
     * A subscriber with this interest, on the caller's thread.
     *
     * @param client whose it is
     * @param after the change to go on after; null from now on
     */
    CompletableFuture<EventSource> open(Interest interest, Object client, @Nullable Long after) {
        Context thread = Vertx.currentContext();
        CompletableFuture<EventSource> opened = new CompletableFuture<>();
        follower.run(
                () ->
                        begun().thenCompose(any -> isBeyond(after))
                                .thenApplyAsync(
                                        isBeyond -> {
                                            check(after, isBeyond);
                                            long from = after == null ? follower.end() : after;
                                            return new TopicReader(
                                                    follower, interest, client, from, thread);
                                        },
                                        follower::run)
                                .whenComplete(
                                        (one, failure) ->
                                                onThread(
                                                        thread,
                                                        failure == null
                                                                ? () -> opened.complete(one)
                                                                : () ->
                                                                        opened
                                                                                .completeExceptionally(
                                                                                        failure))));
        return opened;
    }

    /** What this server has read of the feed may be behind. */
    private CompletableFuture<Boolean> isBeyond(@Nullable Long after) {
        return after == null || after <= follower.end()
                ? CompletableFuture.completedFuture(false)
                : feed.isBeyond(after);
    }

    /**
     * While nobody subscribes, the follower does not know where the feed ends: it is read, once for
     * all that come meanwhile. Completes on the follower's thread.
     */
    private CompletableFuture<Void> begun() {
        if (follower.isNeeded()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> known = beginning;
        if (known != null) {
            return known;
        }
        CompletableFuture<Void> begun = new CompletableFuture<>();
        beginning = begun;
        feed.end().whenComplete((page, failure) -> follower.run(() -> begin(begun, page, failure)));
        return begun;
    }

    private void begin(CompletableFuture<Void> begun, FeedPage page, @Nullable Throwable failure) {
        beginning = null;
        if (failure == null) {
            follower.beginAt(page);
            begun.complete(null);
        } else {
            begun.completeExceptionally(failure);
        }
    }

    private void check(@Nullable Long after, boolean isBeyond) {
        if (isBeyond || (after != null && after < follower.trimmed())) {
            throw ChangeCursors.expired();
        }
    }

    private static void onThread(@Nullable Context thread, Runnable task) {
        if (thread == null) {
            task.run();
        } else {
            thread.runOnContext(now -> task.run());
        }
    }
}
