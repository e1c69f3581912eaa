package news.dateline.bench.queries;

import java.util.Arrays;

/** How long the runs of a question took, in nanoseconds. */
final class Times {

    private static final double A_MILLISECOND = 1e6;

    private final long[] nanos;
    private int runs;

    Times(int most) {
        nanos = new long[most];
    }

    void add(long took) {
        nanos[runs++] = took;
    }

    double median() {
        return percentile(50);
    }

    double slowest() {
        return percentile(99);
    }

    /** So many of a hundred runs took this many milliseconds or fewer. */
    private double percentile(int share) {
        long[] sorted = Arrays.copyOf(nanos, runs);
        Arrays.sort(sorted);
        return sorted[(runs * share + 99) / 100 - 1] / A_MILLISECOND;
    }
}
