package news.dateline.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.storage.Round;
import news.dateline.storage.RowReader;
import news.dateline.storage.RowReaders;
import news.dateline.storage.RowReaders.Wanted;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows by id or by a unique column. One statement reads all rows that a round requests of one
 * type, or of types that share a view.
 */
@ApplicationScoped
public class ById {

    private static final SqlTemplate BY_ID =
            SqlTemplate.of(
                    "select {columns} from {view} x where x.id = any (cast({ids} as bigint[]))");

    private static final SqlTemplate PREVIEWED_BY_ID =
            SqlTemplate.of(
                    """
                    select {columns}, p.preview
                    from unnest(cast({ids} as bigint[]), cast({previews} as bigint[])) p(id, preview)
                    cross join lateral (select x.* from {view} x where x.id = p.id offset 0) x
                    """);

    private static final SqlTemplate BY_VALUE =
            SqlTemplate.of(
                    """
                    select {columns}, w.value
                    from unnest(cast({values} as text[])) w(value)
                    join {rows} on x.{column} = w.value
                    """);

    private final RowReaders readers;

    ById(RowReaders readers) {
        this.readers = readers;
    }

    /** Rows that are looked up by this column, or by id if it is null. */
    private record Batch(Object rows, @Nullable String column, boolean previewed) {}

    private record Key<T>(RowType<T> type, RowId row) {}

    /**
     * The row with this id; null if there is none or it is not visible. An object of a preview
     * leads to rows as they will be when the working copy is published.
     */
    public <T extends GraphRow> CompletableFuture<T> load(
            FieldRequest request, RowType<T> type, long id) {
        return load(request, type, RowId.fromSource(request, id));
    }

    /**
     * The working copy of this article, or else what the graph has of it and readers do not see
     * yet, as they will see it; null if there is neither. Whatever it leads to is part of the
     * preview, too. Only a field that requires a role may call this.
     */
    public <T extends GraphRow> CompletableFuture<T> preview(
            FieldRequest request, RowType<T> type, long article) {
        return load(request, type, new RowId(article, article));
    }

    /** A row with this id as the preview of the article has it. The same holds for who may call. */
    public <T extends GraphRow> CompletableFuture<T> preview(
            FieldRequest request, RowType<T> type, long id, long article) {
        return load(request, type, new RowId(id, article));
    }

    private <T extends GraphRow> CompletableFuture<T> load(
            FieldRequest request, RowType<T> type, RowId row) {
        return request.loaders()
                .<Key<?>, T>load(
                        new Batch(
                                type.shared() == null ? type : type.shared().view(),
                                null,
                                row.isPreviewed()),
                        new Key<>(type, row),
                        request.isDeferrable(),
                        (round, keys) -> read(request, round, keys));
    }

    /** Reads the rows of these keys. Each row has the type that its key names. */
    @SuppressWarnings("unchecked")
    private <T extends GraphRow> CompletableFuture<Map<Key<?>, T>> read(
            FieldRequest request, Round round, List<Key<?>> keys) {
        Map<Class<?>, RowType<?>> types = new LinkedHashMap<>();
        keys.forEach(key -> types.put(key.type().entity(), key.type()));
        RowType<?> first = keys.get(0).type();
        boolean alone = types.size() == 1;
        RowReader<?> reader =
                alone ? readers.of(first.wanted(request)) : together(request, types.values());
        String view = alone ? first.view() : first.sharedView().view();
        List<RowId> ids = keys.stream().<RowId>map(Key::row).toList();
        boolean previewed = ids.get(0).isPreviewed();
        Sql sql = previewed ? previewed(reader, view, ids) : byId(first, reader, view, ids);
        return round.read(
                        sql,
                        row -> {
                            T entity = (T) reader.read(row);
                            if (previewed && entity != null) {
                                entity.preview = row.getLong(reader.width());
                            }
                            return entity;
                        },
                        request::segments)
                .thenApply(
                        rows -> {
                            Map<Key<?>, T> byKey = new HashMap<>();
                            for (T row : rows) {
                                if (row != null) {
                                    byKey.put(
                                            new Key<>(
                                                    Objects.requireNonNull(
                                                            types.get(row.getClass())),
                                                    new RowId(row.rowId, row.preview)),
                                            row);
                                }
                            }
                            return byKey;
                        });
    }

    private static Sql byId(RowType<?> type, RowReader<?> reader, String view, List<RowId> rows) {
        Sql sql = type.sql();
        String ids = sql.bind(ids(rows));
        return sql.add(BY_ID.fill(Map.of("columns", reader.columns(), "view", view, "ids", ids)));
    }

    private static Sql previewed(RowReader<?> reader, String view, List<RowId> rows) {
        Sql sql = new Sql();
        String ids = sql.bind(ids(rows));
        String previews = sql.bind(PreviewSchema.articles(rows));
        String text =
                PREVIEWED_BY_ID.fill(
                        Map.of(
                                "columns",
                                reader.columns(),
                                "ids",
                                ids,
                                "previews",
                                previews,
                                "view",
                                view));
        return sql.add(PreviewSchema.of(text)).byWriter();
    }

    private static Long[] ids(List<RowId> rows) {
        return rows.stream().map(RowId::id).toArray(Long[]::new);
    }

    private RowReader<?> together(FieldRequest request, Collection<RowType<?>> types) {
        String column = "";
        Map<String, Wanted<?>> byValue = new HashMap<>();
        for (RowType<?> type : types) {
            column = type.sharedView().column();
            byValue.put(type.sharedView().value(), type.wanted(request));
        }
        return readers.of(column, byValue);
    }

    /**
     * The row with this value in a unique text column; null if there is none or it is not visible.
     */
    public <T extends GraphRow> CompletableFuture<T> loadBy(
            FieldRequest request, RowType<T> type, String column, String value) {
        return request.loaders()
                .<String, T>load(
                        new Batch(type, column, false),
                        value,
                        request.isDeferrable(),
                        (round, values) ->
                                readBy(
                                        request,
                                        round,
                                        type,
                                        readers.of(type.wanted(request)),
                                        column,
                                        values));
    }

    private <T extends GraphRow> CompletableFuture<Map<String, T>> readBy(
            FieldRequest request,
            Round round,
            RowType<T> type,
            RowReader<T> reader,
            String column,
            List<String> values) {
        Sql sql = type.sql();
        String wanted = sql.bind(values.toArray(String[]::new));
        sql.add(
                BY_VALUE.fill(
                        Map.of(
                                "columns",
                                reader.columns(),
                                "values",
                                wanted,
                                "rows",
                                type.from(),
                                "column",
                                column)));
        return round.read(
                        sql,
                        row -> Map.entry(row.getString(reader.width()), reader.read(row)),
                        request::segments)
                .thenApply(
                        rows -> {
                            Map<String, T> byValue = new HashMap<>();
                            rows.forEach(row -> byValue.put(row.getKey(), row.getValue()));
                            return byValue;
                        });
    }
}
