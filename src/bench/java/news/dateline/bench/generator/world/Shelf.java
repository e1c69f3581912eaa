package news.dateline.bench.generator.world;

import java.util.function.IntFunction;

/** Keeps things made lately, since whoever is in the news once is so again. Its size is fixed. */
final class Shelf<T> {

    private static final int SIZE = 1 << 13;

    private final int[] numbers = new int[SIZE];
    private final Object[] things = new Object[SIZE];
    private final IntFunction<T> maker;

    Shelf(IntFunction<T> maker) {
        this.maker = maker;
    }

    @SuppressWarnings("unchecked")
    T get(int number) {
        int place = number & (SIZE - 1);
        if (things[place] == null || numbers[place] != number) {
            things[place] = maker.apply(number);
            numbers[place] = number;
        }
        return (T) things[place];
    }
}
