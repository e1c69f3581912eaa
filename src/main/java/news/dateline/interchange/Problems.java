package news.dateline.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with one line. The first faults are kept in words and the rest are counted, so that
 * no line can fill the memory or the log.
 */
final class Problems {

    static final int MOST = 20;

    private final int line;
    private final List<Problem> first = new ArrayList<>();
    private int more;

    Problems(int line) {
        this.line = line;
    }

    void add(String field, String reason) {
        if (first.size() < MOST) {
            first.add(new Problem(line, field, reason));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    List<Problem> list() {
        List<Problem> all = new ArrayList<>(first);
        if (more > 0) {
            all.add(new Problem(line, "", "… and " + more + " more problems"));
        }
        return List.copyOf(all);
    }
}
