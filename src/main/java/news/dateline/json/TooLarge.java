package news.dateline.json;

import java.util.LinkedList;
import java.util.List;

/**
 * Stops the writing of a response that is too large. On its way up, it collects the path at which
 * that happened.
 */
final class TooLarge extends RuntimeException {

    private final long bytes;
    private final transient LinkedList<Object> path = new LinkedList<>();

    TooLarge(long bytes) {
        super(null, null, false, false);
        this.bytes = bytes;
    }

    /** Adds the enclosing element or field to the path. */
    TooLarge within(Object segment) {
        path.addFirst(segment);
        return this;
    }

    long bytes() {
        return bytes;
    }

    List<Object> path() {
        return List.copyOf(path);
    }
}
