package news.dateline.bench.generator.chance;

import java.util.List;

/**
 * Numbers by chance that are the same on every JDK: SplitMix64. Each thing of the archive has dice
 * of its own, so that it can be made again at any time and in any order.
 */
public final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long seed, Salt salt, long number) {
        this.state = mixed(mixed(seed + STEP * (salt.ordinal() + 1)) + STEP * (number + 1));
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below the bound. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean percent(int chance) {
        return below(100) < chance;
    }

    public boolean perMille(int chance) {
        return below(1000) < chance;
    }

    /** From 0 to below 1. */
    public double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /**
     * A rank from 0 to below the bound; the first ranks come up most, as Zipf found for words. The
     * shift keeps the very first from being in every article.
     */
    public int zipf(int bound) {
        double shift = 3;
        double rank =
                shift * StrictMath.exp(unit() * StrictMath.log((bound + shift) / shift)) - shift;
        return Math.min(bound - 1, (int) rank);
    }

    public <T> void shuffle(List<T> items) {
        for (int i = items.size() - 1; i > 0; i--) {
            int other = below(i + 1);
            T item = items.get(i);
            items.set(i, items.get(other));
            items.set(other, item);
        }
    }
}
