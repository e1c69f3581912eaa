package news.dateline.interchange.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with one line. The first faults are kept in words and the rest are counted, so that
 * no line can fill the memory or the log.
 */
public final class Problems {

    public static final int MOST = 20;

    private final int line;
    private final boolean ignored;
    private final List<Problem> first = new ArrayList<>();
    private int more;
    private final List<Problem> warnings = new ArrayList<>();

    /** Whoever wants to know of none: what is read was taken before, perhaps by other rules. */
    public static Problems ignored(int line) {
        return new Problems(line, true);
    }

    public Problems(int line) {
        this(line, false);
    }

    private Problems(int line, boolean ignored) {
        this.ignored = ignored;
        this.line = line;
    }

    int line() {
        return line;
    }

    /** Of each line only the first in words. */
    public static List<Problem> boundedByLine(List<Problem> problems) {
        Map<Integer, Problems> byLine = new LinkedHashMap<>();
        for (Problem problem : problems) {
            byLine.computeIfAbsent(problem.line(), Problems::new).add(problem);
        }
        return byLine.values().stream().flatMap(some -> some.list().stream()).toList();
    }

    public void add(String field, String reason) {
        add(new Problem(line, field, reason));
    }

    private void add(Problem problem) {
        if (first.size() < MOST) {
            first.add(problem);
        } else {
            more++;
        }
    }

    /** Of what is loaded, but is probably a mistake. */
    void warn(String field, String reason) {
        if (warnings.size() < MOST) {
            warnings.add(new Problem(line, field, reason));
        }
    }

    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    boolean areIgnored() {
        return ignored;
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }

    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(first);
        if (more > 0) {
            all.add(new Problem(line, "", "… and " + more + " more problems"));
        }
        return List.copyOf(all);
    }
}
