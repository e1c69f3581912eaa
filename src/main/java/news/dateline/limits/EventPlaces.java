package news.dateline.limits;

import java.util.concurrent.CompletableFuture;
import jakarta.inject.Singleton;

import io.vertx.core.Context;
import news.dateline.storage.FairQueue;

/**
 * Lets so many events of subscriptions be executed at a time, beside requests. The others wait, and
 * clients take turns; a subscriber has one at the most.
 */
@Singleton
public class EventPlaces {

    private static final int PART_OF_REQUESTS = 4;

    private final int most;
    private final HeavyConnections connectionsOfHeavy;
    private final FairQueue<Object, Waiting> waiting = new FairQueue<>();
    private int running;

    EventPlaces(LimitsConfig config, HeavyConnections connectionsOfHeavy) {
        this.connectionsOfHeavy = connectionsOfHeavy;
        this.most = Math.max(1, config.concurrent() / PART_OF_REQUESTS);
    }

    private record Waiting(Context thread, CompletableFuture<Void> let) {}

    /** Before anything is read for an event: a heavy one has no more connections than requests. */
    public void limit(RunningRequest event, long cost) {
        connectionsOfHeavy.limit(event, cost);
    }

    /** Completes at once if there is a place; otherwise on the thread, when there is one. */
    public synchronized CompletableFuture<Void> enter(Object client, Context thread) {
        if (running < most) {
            running++;
            return CompletableFuture.completedFuture(null);
        }
        Waiting one = new Waiting(thread, new CompletableFuture<>());
        waiting.add(client, one);
        return one.let();
    }

    /** The next one takes over the place. */
    public void leave() {
        Waiting next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                running--;
                return;
            }
        }
        next.thread().runOnContext(now -> next.let().complete(null));
    }
}
