package news.dateline.bench.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the rounds found of each way to write, as medians. */
final class WriteFigures {

    private final Map<String, List<Spent>> found = new LinkedHashMap<>();

    /** What it is compared with. */
    private final Map<String, String> byHand = new LinkedHashMap<>();

    void add(String what, Spent spent) {
        found.computeIfAbsent(what, some -> new ArrayList<>()).add(spent);
    }

    /** The same rows by hand are to be added under a name of their own. */
    void compare(String what, String rowsByHand) {
        byHand.put(what, rowsByHand);
    }

    String table() {
        StringBuilder table =
                new StringBuilder(
                        "| work | CPU, server | CPU, database | CPU, both | time | database ÷ by hand | both ÷ by hand | spread |\n"
                                + "|---|--:|--:|--:|--:|--:|--:|--:|\n");
        found.forEach((what, some) -> table.append(row(what, some)));
        return table.toString();
    }

    private String row(String what, List<Spent> some) {
        String other = byHand.get(what);
        double hand = other == null ? 0 : median(found.get(other), Spent::database);
        double most = some.stream().mapToDouble(Spent::both).max().orElse(0);
        double least = some.stream().mapToDouble(Spent::both).min().orElse(0);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.1f | %s | %s | %.0f %% |%n",
                what,
                median(some, Spent::server),
                median(some, Spent::database),
                median(some, Spent::both),
                median(some, Spent::time),
                hand == 0 ? "" : ratio(median(some, Spent::database), hand),
                hand == 0 ? "" : ratio(median(some, Spent::both), hand),
                100 * (most - least) / median(some, Spent::both));
    }

    private static String ratio(double one, double other) {
        return String.format(Locale.ROOT, "%.1f", one / other);
    }

    static <T> double median(List<T> some, ToDoubleFunction<T> figure) {
        double[] sorted = some.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
