package news.dateline.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.FoundRows.Found;
import news.dateline.paging.Connection;
import news.dateline.paging.Cursors;
import news.dateline.paging.Edge;
import news.dateline.paging.Order;
import news.dateline.paging.PageArguments;
import news.dateline.storage.Round;
import news.dateline.storage.RowReader;
import news.dateline.storage.RowReaders;
import news.dateline.storage.Sql;

/** Reads pages of lists, lists without pages, and the number of rows in lists. */
@ApplicationScoped
public class Lists {

    private static final int ONE_MORE = 1;

    /** The fields that need cursors. Order keys are read only if one of them is selected. */
    private static final List<String> CURSORS = List.of("cursor", "startCursor", "endCursor");

    private final RowReaders readers;

    Lists(RowReaders readers) {
        this.readers = readers;
    }

    /** A group of lists that one statement reads: the same field and arguments, for any parents. */
    private record Batch(String field, Map<String, Object> arguments, boolean previewed) {}

    /** What a connection needs to count its list: the value of {@code list}. */
    private record Countable(
            String field, ListSource source, Map<String, Object> arguments, RowId parent) {}

    public CompletableFuture<Connection> page(
            FieldRequest request, String field, ListSource source, RowId of, Order order) {
        Map<String, Object> arguments = request.arguments();
        RowId parent = parent(source, of);
        ListPage page = ListPage.of(field, parent.id(), arguments, order);
        return request.loaders()
                .<RowId, Connection>load(
                        new Batch(field, arguments, parent.isPreviewed()),
                        parent,
                        (round, parents) ->
                                readPages(request, round, field, source, page, parents));
    }

    private static RowId parent(ListSource source, RowId row) {
        return source.elsewhere() ? row.forReaders() : row;
    }

    /** The first {@code limit} rows of a list without pages. */
    public CompletableFuture<List<Object>> first(
            FieldRequest request,
            String field,
            ListSource source,
            RowId of,
            Order order,
            int limit) {
        RowId parent = parent(source, of);
        return request.loaders()
                .<RowId, List<Object>>load(
                        new Batch(field, Map.of("first", limit), parent.isPreviewed()),
                        parent,
                        (round, parents) ->
                                readFirst(request, round, source, order, limit, parents))
                .thenApply(rows -> rows == null ? List.of() : rows);
    }

    /**
     * The row right after or right before the parent in a list; null at the list's end. The parent
     * is a row of the same noun; it need not be in the list itself.
     */
    public CompletableFuture<Object> neighbor(
            FieldRequest request,
            String field,
            ListSource source,
            RowId parent,
            Order order,
            boolean before,
            Map<String, Object> arguments) {
        return request.loaders()
                .<RowId, Object>load(
                        new Batch(field, arguments, parent.isPreviewed()),
                        parent,
                        (round, parents) -> {
                            RowReader<?> reader = reader(request, source);
                            Sql sql =
                                    new ListStatement(source, arguments, parents)
                                            .neighbor(reader.columns(), order, before);
                            return new FoundRows(request, source, parents)
                                    .read(round, sql, reader, false)
                                    .thenApply(
                                            rows ->
                                                    rows.stream()
                                                            .collect(
                                                                    Collectors.toMap(
                                                                            row ->
                                                                                    parents.get(
                                                                                            row
                                                                                                    .parent()),
                                                                            Found::row)));
                        });
    }

    public CompletableFuture<Integer> count(FieldRequest request, Connection connection) {
        Countable list = (Countable) connection.list();
        return request.loaders()
                .<RowId, Integer>load(
                        new Batch(
                                list.field() + ".totalCount",
                                list.arguments(),
                                list.parent().isPreviewed()),
                        list.parent(),
                        (round, parents) ->
                                readCounts(
                                        request, round, list.source(), list.arguments(), parents))
                .thenApply(count -> count == null ? 0 : count);
    }

    private CompletableFuture<Map<RowId, Connection>> readPages(
            FieldRequest request,
            Round round,
            String field,
            ListSource source,
            ListPage page,
            List<RowId> parents) {
        boolean withKeys = CURSORS.stream().anyMatch(request::selects);
        RowReader<?> reader = reader(request, source);
        Sql sql =
                new ListStatement(source, page.arguments(), parents)
                        .page(
                                reader.columns(),
                                withKeys,
                                page.order(),
                                page.part().backward(),
                                page.part().size() + ONE_MORE,
                                page.after(),
                                page.before());
        return new FoundRows(request, source, parents)
                .read(round, sql, reader, withKeys)
                .thenApply(
                        rows -> {
                            List<List<Edge>> edges = edgesOf(field, page.order(), parents, rows);
                            Map<RowId, Connection> pages = new HashMap<>();
                            for (int i = 0; i < parents.size(); i++) {
                                Countable list =
                                        new Countable(
                                                field, source, page.arguments(), parents.get(i));
                                pages.put(
                                        parents.get(i),
                                        connection(page.part(), edges.get(i), list));
                            }
                            return pages;
                        });
    }

    private RowReader<?> reader(FieldRequest request, ListSource source) {
        RowType<?> rows = source.rows();
        return readers.of(rows.wanted(request));
    }

    private static List<List<Edge>> edgesOf(
            String field, Order order, List<RowId> parents, List<Found> rows) {
        List<List<Edge>> edges = new ArrayList<>();
        List<Cursors> cursors = new ArrayList<>();
        for (RowId parent : parents) {
            edges.add(new ArrayList<>());
            cursors.add(new Cursors(field, parent.id(), order));
        }
        for (Found row : rows) {
            edges.get(row.parent()).add(new Edge(row.row(), row.keys(), cursors.get(row.parent())));
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

    private CompletableFuture<Map<RowId, List<Object>>> readFirst(
            FieldRequest request,
            Round round,
            ListSource source,
            Order order,
            int limit,
            List<RowId> parents) {
        RowReader<?> reader = reader(request, source);
        Sql sql =
                new ListStatement(source, Map.of(), parents)
                        .page(reader.columns(), false, order, false, limit, null, null);
        return new FoundRows(request, source, parents)
                .read(round, sql, reader, false)
                .thenApply(
                        rows -> {
                            Map<RowId, List<Object>> lists = new HashMap<>();
                            for (Found row : rows) {
                                RowId parent = parents.get(row.parent());
                                lists.computeIfAbsent(parent, some -> new ArrayList<>())
                                        .add(row.row());
                            }
                            return lists;
                        });
    }

    private CompletableFuture<Map<RowId, Integer>> readCounts(
            FieldRequest request,
            Round round,
            ListSource source,
            Map<String, Object> arguments,
            List<RowId> parents) {
        Sql sql = new ListStatement(source, arguments, parents).count();
        Map<RowId, Integer> counts = new HashMap<>();
        return round.read(
                        sql,
                        row -> counts.put(parents.get(row.getInteger(0) - 1), row.getInteger(1)),
                        request::segments)
                .thenApply(rows -> counts);
    }
}
