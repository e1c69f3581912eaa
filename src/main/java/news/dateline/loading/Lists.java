package news.dateline.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.schema.DataFetchingEnvironment;
import news.dateline.paging.Connection;
import news.dateline.paging.Edge;
import news.dateline.paging.Order;
import news.dateline.paging.PageArguments;
import news.dateline.storage.Columns;
import news.dateline.storage.Reading;
import news.dateline.storage.RunningReads;
import news.dateline.storage.Sql;

/** Reads lists: pages of them, whole short ones, and how long they are. */
@ApplicationScoped
public class Lists {

    private static final int ONE_MORE = 1;
    private final Reading reading;
    private final Columns columns;

    Lists(Reading reading, Columns columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** A list that can be counted: a connection's {@code list}. */
    private record Countable(String field, ListSource source, ListKey key) {}

    public CompletableFuture<Connection> page(
            DataFetchingEnvironment env,
            String field,
            ListSource source,
            long parent,
            Map<String, Object> arguments,
            Order order) {
        ListKey key = ListKey.of(field, parent, arguments, PageArguments.of(arguments), order);
        return Loaders.<ListKey, Connection>of(
                        env,
                        field,
                        ListKey::arguments,
                        (reads, keys) -> readPages(reads, field, source, keys))
                .load(key);
    }

    /** A short list, whole: at most {@code limit} rows. */
    public CompletableFuture<List<Object>> whole(
            DataFetchingEnvironment env,
            String field,
            ListSource source,
            long parent,
            Order order,
            int limit) {
        return Loaders.<Long, List<Object>>of(
                        env,
                        field,
                        key -> field,
                        (reads, keys) -> readWhole(reads, source, order, limit, keys))
                .load(parent)
                .thenApply(rows -> rows == null ? List.of() : rows);
    }

    public CompletableFuture<Integer> count(DataFetchingEnvironment env, Connection connection) {
        Countable list = (Countable) connection.list();
        return Loaders.<ListKey, Integer>of(
                        env,
                        list.field() + ".totalCount",
                        ListKey::arguments,
                        (reads, keys) -> readCounts(reads, list.source(), keys))
                .load(list.key())
                .thenApply(count -> count == null ? 0 : count);
    }

    private CompletableFuture<Map<ListKey, Connection>> readPages(
            RunningReads reads, String field, ListSource source, List<ListKey> keys) {
        ListKey any = keys.get(0);
        Sql sql =
                new ListStatement(source, any.arguments(), parents(keys))
                        .page(
                                columns.of(source.rows().entity()),
                                any.order(),
                                any.page().backward(),
                                any.page().size() + ONE_MORE,
                                any.after(),
                                any.before());
        return reading.rows(reads, sql, source.rows().mapping())
                .thenApply(
                        rows -> {
                            List<List<Edge>> edges = edgesOf(keys, rows);
                            Map<ListKey, Connection> pages = new HashMap<>();
                            for (int i = 0; i < keys.size(); i++) {
                                ListKey key = keys.get(i);
                                Countable list = new Countable(field, source, key);
                                pages.put(key, connection(key.page(), edges.get(i), list));
                            }
                            return pages;
                        });
    }

    private static List<List<Edge>> edgesOf(List<ListKey> keys, List<Object[]> rows) {
        List<List<Edge>> edges = new ArrayList<>();
        keys.forEach(key -> edges.add(new ArrayList<>()));
        for (Object[] row : rows) {
            int number = ListStatement.parentOf((Integer) row[1]);
            edges.get(number).add(new Edge(row[0], (String) row[2], keys.get(number).cursors()));
        }
        return edges;
    }

    private static Connection connection(PageArguments page, List<Edge> edges, Countable list) {
        boolean more = edges.size() > page.size();
        if (more) {
            edges.remove(page.size());
        }
        if (page.backward()) {
            Collections.reverse(edges);
            return new Connection(edges, page.before() != null, more || page.after() != null, list);
        }
        return new Connection(edges, more || page.before() != null, page.after() != null, list);
    }

    private CompletableFuture<Map<Long, List<Object>>> readWhole(
            RunningReads reads, ListSource source, Order order, int limit, List<Long> parents) {
        Sql sql =
                new ListStatement(source, Map.of(), parents)
                        .page(columns.of(source.rows().entity()), order, false, limit, null, null);
        return reading.rows(reads, sql, source.rows().mapping())
                .thenApply(
                        rows -> {
                            Map<Long, List<Object>> lists = new HashMap<>();
                            for (Object[] row : rows) {
                                Long parent = parents.get(ListStatement.parentOf((Integer) row[1]));
                                lists.computeIfAbsent(parent, some -> new ArrayList<>())
                                        .add(row[0]);
                            }
                            return lists;
                        });
    }

    private CompletableFuture<Map<ListKey, Integer>> readCounts(
            RunningReads reads, ListSource source, List<ListKey> keys) {
        Sql sql = new ListStatement(source, keys.get(0).arguments(), parents(keys)).count();
        return reading.tuples(reads, sql)
                .thenApply(
                        rows -> {
                            Map<ListKey, Integer> counts = new HashMap<>();
                            for (Object[] row : rows) {
                                ListKey key = keys.get(((Number) row[0]).intValue() - 1);
                                counts.put(key, ((Number) row[1]).intValue());
                            }
                            return counts;
                        });
    }

    private static List<Long> parents(List<ListKey> keys) {
        return keys.stream().map(ListKey::parent).toList();
    }
}
