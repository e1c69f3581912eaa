package news.dateline.limits.cost;

import news.dateline.limits.Saturating;

/**
 * What a selection costs, in tenths.
 *
 * @param once however long the page is that it belongs to
 * @param each for each row of that page; 0 outside of connections
 * @param counts how often it asks how long the list is that the page is of
 */
record Weight(long once, long each, long counts) {

    static final Weight NONE = new Weight(0, 0, 0);

    /** A plain field: its row is there, but it has to be written. */
    static final Weight FIELD = once(1);

    /**
     * The length of the list. What that costs depends on the list, which a fragment cannot know.
     */
    static final Weight COUNT = new Weight(0, 0, 1);

    private static final int ROW = 10;

    private static Weight once(long tenths) {
        return new Weight(tenths, 0, 0);
    }

    /** As if so many rows were read, each with this inside. */
    static Weight rows(int number, Weight inside) {
        return once(Saturating.times(number, Saturating.plus(ROW, inside.once)));
    }

    /** For each row of a page, so many more, and this inside. */
    static Weight eachRow(int more, Weight inside) {
        return new Weight(0, Saturating.plus(more * ROW, inside.once), 0);
    }

    Weight plus(Weight other) {
        return new Weight(
                Saturating.plus(once, other.once),
                Saturating.plus(each, other.each),
                Saturating.plus(counts, other.counts));
    }

    /** What this has more than another. */
    Weight minus(Weight other) {
        return new Weight(once - other.once, each - other.each, counts - other.counts);
    }

    Weight max(Weight other) {
        return new Weight(
                Math.max(once, other.once),
                Math.max(each, other.each),
                Math.max(counts, other.counts));
    }

    /**
     * With a page of so many rows.
     *
     * @param search what finding the page costs as many rows as
     * @param count what counting the list costs as many rows as
     */
    Weight ofPage(int size, long search, long count) {
        long rows = Saturating.times(size, Saturating.plus(ROW, each));
        long searching = Saturating.times(ROW, search);
        long counting = Saturating.times(counts, Saturating.times(ROW, count));
        return once(
                Saturating.plus(Saturating.plus(once, rows), Saturating.plus(searching, counting)));
    }

    long whole() {
        return whole(once);
    }

    /** In rows, rounded up. */
    static long whole(long tenths) {
        return tenths / ROW + (tenths % ROW == 0 ? 0 : 1);
    }
}
