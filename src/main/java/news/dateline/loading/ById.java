package news.dateline.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.storage.Round;
import news.dateline.storage.RowReader;
import news.dateline.storage.RowReaders;
import news.dateline.storage.RowReaders.Wanted;
import news.dateline.storage.Sql;

/**
 * Reads rows by what identifies them: all that a round asks of one type, or of types that share a
 * view, in one statement.
 */
@ApplicationScoped
public class ById {

    private final RowReaders readers;

    ById(RowReaders readers) {
        this.readers = readers;
    }

    /** Rows that are found by this column, or by their ids where it is null. */
    private record Batch(Object rows, String column) {}

    private record Key<T>(RowType<T> type, long id) {}

    /** The row with this id, or null where no reader can see one. */
    public <T extends Row> CompletableFuture<T> load(Asked asked, RowType<T> type, long id) {
        return asked.loaders()
                .<Key<?>, T>load(
                        new Batch(type.shared() == null ? type : type.shared().view(), null),
                        new Key<>(type, id),
                        asked.canWait(),
                        (round, keys) -> read(asked, round, keys));
    }

    /** A row is of the type that its key names. */
    @SuppressWarnings("unchecked")
    private <T extends Row> CompletableFuture<Map<Key<?>, T>> read(
            Asked asked, Round round, List<Key<?>> keys) {
        Map<Class<?>, RowType<?>> types = new LinkedHashMap<>();
        keys.forEach(key -> types.put(key.type().entity(), key.type()));
        RowType<?> first = keys.get(0).type();
        boolean alone = types.size() == 1;
        RowReader<?> reader =
                alone ? readers.of(first.wanted(asked)) : together(asked, types.values());
        Sql sql = new Sql();
        String ids = sql.bind(keys.stream().map(Key::id).toArray(Long[]::new));
        sql.add(
                "select "
                        + reader.columns()
                        + " from "
                        + (alone ? first.view() : first.shared().view())
                        + " x where x.id = any (cast("
                        + ids
                        + " as bigint[]))");
        return round.read(sql, row -> (T) reader.read(row), asked::segments)
                .thenApply(
                        rows -> {
                            Map<Key<?>, T> byKey = new HashMap<>();
                            for (T row : rows) {
                                if (row != null) {
                                    byKey.put(new Key<>(types.get(row.getClass()), row.rowId), row);
                                }
                            }
                            return byKey;
                        });
    }

    private RowReader<?> together(Asked asked, Collection<RowType<?>> types) {
        String column = "";
        Map<String, Wanted<?>> byValue = new HashMap<>();
        for (RowType<?> type : types) {
            column = type.shared().column();
            byValue.put(type.shared().value(), type.wanted(asked));
        }
        return readers.of(column, byValue);
    }

    /** The row with this value in a unique text column, or null. */
    public <T extends Row> CompletableFuture<T> loadBy(
            Asked asked, RowType<T> type, String column, String value) {
        return asked.loaders()
                .<String, T>load(
                        new Batch(type, column),
                        value,
                        asked.canWait(),
                        (round, values) ->
                                readBy(
                                        asked,
                                        round,
                                        type,
                                        readers.of(type.wanted(asked)),
                                        column,
                                        values));
    }

    private <T extends Row> CompletableFuture<Map<String, T>> readBy(
            Asked asked,
            Round round,
            RowType<T> type,
            RowReader<T> reader,
            String column,
            List<String> values) {
        Sql sql = new Sql();
        String wanted = sql.bind(values.toArray(String[]::new));
        sql.add(
                "select "
                        + reader.columns()
                        + ", w.value from unnest(cast("
                        + wanted
                        + " as text[])) w(value) join "
                        + type.from()
                        + " on x."
                        + column
                        + " = w.value");
        return round.read(
                        sql,
                        row -> Map.entry(row.getString(reader.width()), reader.read(row)),
                        asked::segments)
                .thenApply(
                        rows -> {
                            Map<String, T> byValue = new HashMap<>();
                            rows.forEach(row -> byValue.put(row.getKey(), row.getValue()));
                            return byValue;
                        });
    }
}
