package news.dateline.limits.cost;

import news.dateline.schema.Reads.Page;
import news.dateline.schema.Reads.Size;

/**
 * What it costs to find the rows of a list, and to count them: as many rows as could be read in the
 * same time. The figures are measured, see docs/decisions/0013-limits.md.
 */
final class Searches {

    /** Where a parent has few rows, or the filter names them. */
    private static final long LOOK_AT_FEW = 10;

    private static final long FIND_BY_VALUE = 250;

    private static final long COUNT_OF_PARENT = 250;
    private static final long COUNT_BY_VALUE_TOO = 750;

    private static final long COUNT_OF_ALL = 2000;
    private static final long COUNT_BY_VALUE = 500;

    /** Of all rows, each with a look at another. A page looks at a part of them only. */
    private static final long COUNT_BY_RELATED = 20_000;

    /** All rows of a range, to put them in another order than the range's own. */
    private static final long ORDER_ALL = 2000;

    private static final long ORDER_OF_PARENT = 750;

    /** Each condition beyond the first: of each it is counted how many rows meet it, and tried. */
    private static final long COMPARE = 2000;

    private Searches() {}

    static long page(Page page, Filter filter) {
        if (isFew(page, filter)) {
            return LOOK_AT_FEW * (filter.values() + (filter.words() > 0 ? 1 : 0));
        }
        long inOrder = FIND_BY_VALUE * filter.values() + filter.words();
        if (!filter.isOutOfOrder()) {
            return inOrder;
        }
        return inOrder
                + (page.list() == Size.ALL ? ORDER_ALL : ORDER_OF_PARENT)
                + COMPARE * moreConditions(filter);
    }

    static long count(Page page, Filter filter) {
        if (isFew(page, filter)) {
            return LOOK_AT_FEW + page(page, filter);
        }
        long counted =
                page.list() == Size.ALL
                        ? COUNT_OF_ALL + COUNT_BY_VALUE * filter.values()
                        : COUNT_OF_PARENT + COUNT_BY_VALUE_TOO * filter.values();
        long related = filter.isOfRelated() ? COUNT_BY_RELATED : 0;
        return counted + related + filter.words() + COMPARE * moreConditions(filter);
    }

    private static int moreConditions(Filter filter) {
        return Math.max(0, filter.conditions() - 1);
    }

    /** Two pages of one row. */
    static long neighbors(Filter filter) {
        return 2 * page(new Page(Size.ALL), filter);
    }

    private static boolean isFew(Page page, Filter filter) {
        return page.list() == Size.FEW || filter.namesRows();
    }
}
