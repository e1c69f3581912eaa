package news.dateline.live;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import news.dateline.change.ChangeCursors;
import news.dateline.execution.EventResult;
import news.dateline.execution.SharedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event of a topic, and the one after it. A subscriber keeps the last that it was given; so an
 * event is in memory only as long as somebody has not been given it.
 */
final class Item implements SharedEvent {

    private final long id;
    private final @Nullable Object value;
    private final RecentResults recent;
    private @Nullable Map<Object, CompletableFuture<EventResult>> results;

    /** How many events of the topic came before this one. */
    long number;

    volatile @Nullable Item next;

    /**
     * @param id of the change
     */
    Item(long id, @Nullable Object value, RecentResults recent) {
        this.id = id;
        this.value = value;
        this.recent = recent;
    }

    /** A place before the first event of a topic, after the change with this id. */
    static Item start(long id, RecentResults recent) {
        return new Item(id, null, recent);
    }

    long id() {
        return id;
    }

    @Override
    public String cursor() {
        return ChangeCursors.encode(id);
    }

    @Override
    public Object value() {
        if (value == null) {
            throw new IllegalStateException("no event");
        }
        return value;
    }

    @Override
    public CompletableFuture<EventResult> result(
            Object key, Supplier<CompletableFuture<EventResult>> execution) {
        CompletableFuture<EventResult> own;
        synchronized (this) {
            if (results == null) {
                results = new HashMap<>();
            }
            CompletableFuture<EventResult> known = results.get(key);
            if (known != null) {
                return known;
            }
            own = new CompletableFuture<>();
            results.put(key, own);
        }
        executed(execution)
                .whenComplete(
                        (result, failure) -> {
                            recent.add(this, key, failure == null ? result.bytes() : 0);
                            if (failure == null) {
                                own.complete(result);
                            } else {
                                own.completeExceptionally(failure);
                            }
                        });
        return own;
    }

    /** Whoever waits for the result is told, even if there is no execution. */
    private static CompletableFuture<EventResult> executed(
            Supplier<CompletableFuture<EventResult>> execution) {
        try {
            return execution.get();
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    synchronized void forget(Object key) {
        if (results != null) {
            results.remove(key);
            results = results.isEmpty() ? null : results;
        }
    }
}
