package news.dateline.limits.cost;

import news.dateline.limits.Saturating;

/**
 * What a selection costs, in tenths.
 *
 * @param once however long the page is that it belongs to
 * @param each for each row of that page; 0 outside of connections
 */
record Weight(long once, long each) {

    static final Weight NONE = new Weight(0, 0);

    /** A plain field: its row is there, but it has to be written. */
    static final Weight FIELD = once(1);

    private static final int ROW = 10;

    private static Weight once(long tenths) {
        return new Weight(tenths, 0);
    }

    /** As if so many rows were read, each with this inside. */
    static Weight rows(int number, Weight inside) {
        return once(Saturating.times(number, Saturating.plus(ROW, inside.once)));
    }

    /** For each row of a page, so many more, and this inside. */
    static Weight eachRow(int more, Weight inside) {
        return new Weight(0, Saturating.plus(more * ROW, inside.once));
    }

    Weight plus(Weight other) {
        return new Weight(Saturating.plus(once, other.once), Saturating.plus(each, other.each));
    }

    Weight max(Weight other) {
        return new Weight(Math.max(once, other.once), Math.max(each, other.each));
    }

    /** With a page of so many rows. */
    Weight ofPage(int size) {
        return once(Saturating.plus(once, Saturating.times(size, Saturating.plus(ROW, each))));
    }

    /** Rounded up. */
    long whole() {
        return once / ROW + (once % ROW == 0 ? 0 : 1);
    }
}
