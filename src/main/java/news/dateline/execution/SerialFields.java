package news.dateline.execution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The root fields of a mutation, each of which begins when all before it are answered. */
final class SerialFields {

    private final Deque<PendingField> fields = new ArrayDeque<>();

    void take(List<PendingField> all) {
        fields.addAll(all);
        all.clear();
    }

    /**
     * Null if there is none. Nothing more is changed when the request's time is over or its caller
     * has left.
     *
     * @param ended why the request reads nothing more, or null
     */
    PendingField next(RuntimeException ended) {
        if (ended != null) {
            fields.forEach(field -> field.fail(ended));
            fields.clear();
        }
        return fields.poll();
    }
}
