package news.dateline.limits.cost;

import news.dateline.limits.Saturating;

/**
 * What a selection costs.
 *
 * @param once however long the page is that it belongs to
 * @param each for each row of that page; 0 outside of connections
 */
record Weight(long once, long each) {

    static final Weight NONE = new Weight(0, 0);

    static Weight once(long cost) {
        return new Weight(cost, 0);
    }

    static Weight each(long cost) {
        return new Weight(0, cost);
    }

    Weight plus(Weight other) {
        return new Weight(Saturating.plus(once, other.once), Saturating.plus(each, other.each));
    }

    Weight max(Weight other) {
        return new Weight(Math.max(once, other.once), Math.max(each, other.each));
    }

    /** With a page of so many rows, each of which costs something to read. */
    long ofPage(int size) {
        return Saturating.plus(once, Saturating.times(size, Saturating.plus(1, each)));
    }
}
