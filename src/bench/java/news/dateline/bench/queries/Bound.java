package news.dateline.bench.queries;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.links.bounds.RowBound;

/**
 * How many rows a statement may touch, by the same rule that lists are held to for pages of 20.
 *
 * @param rarest how many rows the rarest filter finds, by the view that the list is read from;
 *     where a list has but one filter that an index answers in its order, nothing
 */
record Bound(Map<String, Integer> rarest) {

    private static final Pattern LIMIT = Pattern.compile(" limit (\\d+)(?!.* limit \\d)");
    private static final Pattern VIEW = Pattern.compile("readable\\.(\\w+) x\\b");
    private static final Pattern COLLECTED = Pattern.compile("\\) [dh] cross join lateral ");

    /** As many for each page and parent, or in proportion to the rows of the rarest filter. */
    long of(Explained statement) {
        String sql = statement.sql();
        Integer fewest = COLLECTED.matcher(sql).find() ? rarest.get(view(sql)) : null;
        if (fewest != null) {
            return times(fewest) * statement.plan().parents();
        }
        if (sql.contains("count(*) as n")) {
            return times(statement.plan().counted());
        }
        if (!sql.contains(" as parent_")) {
            return RowBound.A_PAGE * Math.max(1, statement.rows());
        }
        return RowBound.A_PAGE * pages(sql) * statement.plan().parents();
    }

    private static long times(long rows) {
        return RowBound.TIMES_THE_RAREST * rows + RowBound.AT_LEAST;
    }

    /** Larger pages count as several. */
    private static long pages(String sql) {
        Matcher limit = LIMIT.matcher(sql);
        int size = limit.find() ? Integer.parseInt(limit.group(1)) - 1 : RowBound.PAGE_SIZE;
        return Math.max(1, (size + RowBound.PAGE_SIZE - 1) / RowBound.PAGE_SIZE);
    }

    private static String view(String sql) {
        Matcher view = VIEW.matcher(sql);
        return view.find() ? view.group(1) : "";
    }
}
