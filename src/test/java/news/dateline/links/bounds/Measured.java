package news.dateline.links.bounds;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import news.dateline.storage.Sql;

/** What one size of the graph costs. */
public final class Measured {

    /** Rows that were touched for a list: the most of its pages, planned with values or without. */
    private final Map<ListCase, Long> touched = new LinkedHashMap<>();

    /** Blocks that were read for the first page of a list, and for one in its middle. */
    private final Map<ListCase, Depth> depths = new LinkedHashMap<>();

    private record Depth(long first, long middle) {}

    /** Rows that the rarest filter of a combination finds. */
    private final Map<ListCase, Integer> rarest = new LinkedHashMap<>();

    private Measured() {}

    public static Measured now(String lately) throws SQLException {
        Measured measured = new Measured();
        try (Connection connection = MadeGraph.connectAsReader()) {
            for (ListCase list : IndexedLists.all()) {
                measured.touched.put(list, most(list, connection));
                measured.addDepth(list, connection);
            }
            for (Combination combination : Combinations.all(lately)) {
                measured.touched.put(combination.list(), most(combination.list(), connection));
                measured.rarest.put(combination.list(), combination.rarest());
            }
        }
        return measured;
    }

    private void addDepth(ListCase list, Connection connection) throws SQLException {
        List<Sql> pages = new Pages(list, connection).statements();
        if (pages.size() > Pages.MIDDLE) {
            long first = blocks(pages.get(0), connection);
            depths.put(list, new Depth(first, blocks(pages.get(Pages.MIDDLE), connection)));
        }
    }

    private static long blocks(Sql sql, Connection connection) throws SQLException {
        try (PlannedStatement statement = new PlannedStatement(connection, sql)) {
            statement.plan(true);
            return statement.plan(true).blocks();
        }
    }

    private static long most(ListCase list, Connection connection) throws SQLException {
        long most = 0;
        for (Sql sql : new Pages(list, connection).statements()) {
            try (PlannedStatement statement = new PlannedStatement(connection, sql)) {
                most = Math.max(most, statement.plan(true).touched());
                most = Math.max(most, statement.plan(false).touched());
            }
        }
        return most;
    }

    /** Lists in which one page of one parent touches more rows than this. */
    public List<String> beyondPage(long bound) {
        List<String> found = new ArrayList<>();
        touched.forEach(
                (list, rows) -> {
                    if (!rarest.containsKey(list) && rows > bound * list.parents()) {
                        found.add(list + " touches " + rows + " rows");
                    }
                });
        return found;
    }

    /** Lists in which a page reads more blocks the further in it stands. */
    public List<String> deeperThanFirst(double share, long more) {
        List<String> found = new ArrayList<>();
        depths.forEach(
                (list, depth) -> {
                    if (depth.middle() > depth.first() * share + more) {
                        found.add(list + " reads " + depth);
                    }
                });
        return found;
    }

    /** Lists in which a page touches more rows than so many times what the rarest filter finds. */
    public List<String> beyondRarest(int times, long page) {
        List<String> found = new ArrayList<>();
        rarest.forEach(
                (list, matches) -> {
                    if (touched.get(list) > (long) times * matches + page) {
                        found.add(list + " touches " + touched.get(list) + " rows for " + matches);
                    }
                });
        return found;
    }

    /** Lists that grew from these rows, or from a page that is full, by more than this share. */
    public List<String> grownFrom(Measured fewer, double share) {
        List<String> found = new ArrayList<>();
        touched.forEach(
                (list, rows) -> {
                    if (rarest.containsKey(list)) {
                        return;
                    }
                    long before =
                            Math.max(fewer.touched.get(list), Pages.FULL * (long) list.parents());
                    if (rows > before * share) {
                        found.add(list + " grew from " + fewer.touched.get(list) + " to " + rows);
                    }
                });
        return found;
    }
}
