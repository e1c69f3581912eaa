package news.dateline.links.bounds;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    /** One thread asks for the pages, another measures what was sent for them. */
    public static Measured now(String lately) throws SQLException {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection asking = MadeGraph.connectAsReader();
                Connection measuring = MadeGraph.connectAsReader()) {
            Measured measured = new Measured();
            List<Future<?>> tasks = new ArrayList<>();
            for (ListCase list : IndexedLists.all()) {
                List<Sql> pages = new Pages(list, asking).statements();
                tasks.add(other.submit(() -> measured.add(list, pages, measuring)));
            }
            for (Combination combination : Combinations.all(lately)) {
                ListCase list = combination.list();
                List<Sql> pages = new Pages(list, asking).statements();
                tasks.add(other.submit(() -> measured.addTouched(list, pages, measuring)));
                measured.rarest.put(list, combination.rarest());
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            return measured;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            other.shutdownNow();
        }
    }

    private Void add(ListCase list, List<Sql> pages, Connection connection) throws SQLException {
        addTouched(list, pages, connection);
        if (pages.size() > Pages.MIDDLE) {
            long first = blocks(pages.get(0), connection);
            depths.put(list, new Depth(first, blocks(pages.get(Pages.MIDDLE), connection)));
        }
        return null;
    }

    private Void addTouched(ListCase list, List<Sql> pages, Connection connection)
            throws SQLException {
        long most = 0;
        for (Sql sql : pages) {
            try (PlannedStatement statement = new PlannedStatement(connection, sql)) {
                most = Math.max(most, statement.plan(true).touched());
                most = Math.max(most, statement.plan(false).touched());
            }
        }
        touched.put(list, most);
        return null;
    }

    private static long blocks(Sql sql, Connection connection) throws SQLException {
        try (PlannedStatement statement = new PlannedStatement(connection, sql)) {
            statement.plan(true);
            return statement.plan(true).blocks();
        }
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
