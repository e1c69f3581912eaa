package news.dateline.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that can be had again: the same seed, the same request. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 to one below this. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
