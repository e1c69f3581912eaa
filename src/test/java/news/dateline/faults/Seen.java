package news.dateline.faults;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What clients of the desk have seen: writes that were acknowledged, and other answers. */
final class Seen {

    private final Map<String, Integer> failures = new TreeMap<>();
    private int acknowledged;
    private int repeated;

    synchronized void acknowledged(boolean atOnce) {
        acknowledged++;
        if (!atOnce) {
            repeated++;
        }
    }

    synchronized void failed(String how) {
        failures.merge(how, 1, Integer::sum);
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    /** Of these, how many were sent more than once. */
    synchronized int repeated() {
        return repeated;
    }

    synchronized String failures() {
        return failures.isEmpty()
                ? "none"
                : failures.entrySet().stream()
                        .map(one -> "`" + one.getKey() + "` × " + one.getValue())
                        .collect(Collectors.joining(", "));
    }
}
