package news.dateline.bench.compare;

import java.util.Locale;

/**
 * How much one figure is of another.
 *
 * @param key under which a later run finds it
 * @param goal what it should be; 0 if nothing is asked of it
 * @param atLeast whether more is better
 */
record Ratio(String key, double value, double goal, boolean atLeast) {

    static Ratio atMost(double goal, String key, double value) {
        return new Ratio(key, value, goal, false);
    }

    static Ratio atLeast(double goal, String key, double value) {
        return new Ratio(key, value, goal, true);
    }

    static Ratio free(String key, double value) {
        return new Ratio(key, value, 0, false);
    }

    private boolean missed() {
        return goal > 0 && (atLeast ? value < goal : value > goal);
    }

    /**
     * @param before the same of the run before, or null
     */
    String cell(Double before) {
        String text = written(value);
        String marked = missed() ? "**" + text + "**" : text;
        return before == null ? marked : marked + " (" + written(before) + ")";
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
