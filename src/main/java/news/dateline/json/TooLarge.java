package news.dateline.json;

import java.util.LinkedList;
import java.util.List;

/** Stops the writing of an answer, and learns on its way out where that was. */
final class TooLarge extends RuntimeException {

    private final long bytes;
    private final transient LinkedList<Object> path = new LinkedList<>();

    TooLarge(long bytes) {
        super(null, null, false, false);
        this.bytes = bytes;
    }

    /** In what this is an element or a field. */
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
