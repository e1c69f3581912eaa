package news.dateline.execution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The root fields of a mutation. Each begins when all fields before it are complete. */
final class SerialFields {

    private final Deque<PendingField> fields = new ArrayDeque<>();

    void take(List<PendingField> all) {
        fields.addAll(all);
        all.clear();
    }

    /**
     * The next root field; null if there is none. After the deadline, or if the caller has
     * disconnected, no more fields are started.
     *
     * @param ended the reason why the request ended, or null
     */
    @Nullable PendingField next(@Nullable RuntimeException ended) {
        if (ended != null) {
            fields.forEach(field -> field.fail(ended));
            fields.clear();
        }
        return fields.poll();
    }
}
