package news.dateline.storage;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What waits, by whom it came: all take turns, each with its oldest first. So who asks much waits
 * behind itself. Not safe for threads.
 *
 * @param <K> who waits
 * @param <V> what for
 */
public final class FairQueue<K, V> {

    /** Those whose turn is next come first. */
    private final Map<K, Deque<V>> waiting = new LinkedHashMap<>();

    private int size;

    public void add(K who, V one) {
        waiting.computeIfAbsent(who, some -> new ArrayDeque<>()).add(one);
        size++;
    }

    /** Null if nothing waits. */
    public @Nullable V poll() {
        if (size == 0) {
            return null;
        }
        K who = waiting.keySet().iterator().next();
        Deque<V> own = waiting.remove(who);
        V one = own.poll();
        if (!own.isEmpty()) {
            waiting.put(who, own);
        }
        size--;
        return one;
    }

    /** Whether it was waiting. */
    public boolean remove(K who, V one) {
        Deque<V> own = waiting.get(who);
        if (own == null || !own.remove(one)) {
            return false;
        }
        if (own.isEmpty()) {
            waiting.remove(who);
        }
        size--;
        return true;
    }

    /**
     * Takes out the newest of who has most waiting, to make room for one of somebody else.
     *
     * @return null if the other would then have no fewer waiting
     */
    public @Nullable V makeRoomFor(K other) {
        Deque<V> own = waiting.get(other);
        int most = own == null ? 1 : own.size() + 1;
        Map.Entry<K, Deque<V>> longest =
                waiting.entrySet().stream()
                        .max(Comparator.comparingInt(some -> some.getValue().size()))
                        .orElse(null);
        if (longest == null || longest.getValue().size() <= most) {
            return null;
        }
        size--;
        return longest.getValue().pollLast();
    }

    /** Takes out all of these. */
    public void removeIf(Predicate<V> which) {
        waiting.values().forEach(own -> own.removeIf(which));
        waiting.values().removeIf(Deque::isEmpty);
        size = waiting.values().stream().mapToInt(Deque::size).sum();
    }

    public int size() {
        return size;
    }
}
