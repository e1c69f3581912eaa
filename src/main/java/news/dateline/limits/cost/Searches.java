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

    private Searches() {}

    static long page(Page page, Filter filter) {
        return filter.values() * (isFew(page, filter) ? LOOK_AT_FEW : FIND_BY_VALUE);
    }

    static long count(Page page, Filter filter) {
        if (isFew(page, filter)) {
            return LOOK_AT_FEW * (1 + filter.values());
        }
        return page.list() == Size.ALL
                ? COUNT_OF_ALL + COUNT_BY_VALUE * filter.values()
                : COUNT_OF_PARENT + COUNT_BY_VALUE_TOO * filter.values();
    }

    /** Two pages of one row. */
    static long neighbors(Filter filter) {
        return 2 * filter.values() * (filter.namesRows() ? LOOK_AT_FEW : FIND_BY_VALUE);
    }

    private static boolean isFew(Page page, Filter filter) {
        return page.list() == Size.FEW || filter.namesRows();
    }
}
