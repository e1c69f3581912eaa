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
    private record Batch(Object rows, @Nullable String column) {}

    private record Key<T>(RowType<T> type, long id) {}

    /** The row with this id; null if there is none or it is not visible. */
    public <T extends GraphRow> CompletableFuture<T> load(
            FieldRequest request, RowType<T> type, long id) {
        return request.loaders()
                .<Key<?>, T>load(
                        new Batch(type.shared() == null ? type : type.shared().view(), null),
                        new Key<>(type, id),
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
        Sql sql = first.sql();
        String ids = sql.bind(keys.stream().map(Key::id).toArray(Long[]::new));
        sql.add(
                BY_ID.fill(
                        Map.of(
                                "columns",
                                reader.columns(),
                                "view",
                                alone ? first.view() : first.sharedView().view(),
                                "ids",
                                ids)));
        return round.read(sql, row -> (T) reader.read(row), request::segments)
                .thenApply(
                        rows -> {
                            Map<Key<?>, T> byKey = new HashMap<>();
                            for (T row : rows) {
                                if (row != null) {
                                    byKey.put(
                                            new Key<>(
                                                    Objects.requireNonNull(
                                                            types.get(row.getClass())),
                                                    row.rowId),
                                            row);
                                }
                            }
                            return byKey;
                        });
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
                        new Batch(type, column),
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
