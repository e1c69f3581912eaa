package news.dateline.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.storage.Round;
import news.dateline.storage.RowReader;
import news.dateline.storage.RowReaders;
import news.dateline.storage.Sql;

/** Reads rows by what identifies them: all that a level asks of one type in one statement. */
@ApplicationScoped
public class ById {

    private final RowReaders readers;

    ById(RowReaders readers) {
        this.readers = readers;
    }

    /** Rows that are found by this column, or by their ids where it is null. */
    private record Batch(RowType<?> type, String column) {}

    /** The row with this id, or null where no reader can see one. */
    public <T extends Row> CompletableFuture<T> load(Asked asked, RowType<T> type, long id) {
        return asked.loaders()
                .<Long, T>load(
                        new Batch(type, null),
                        id,
                        asked.canWait(),
                        (round, ids) ->
                                readByIds(
                                        round,
                                        type,
                                        readers.of(type.entity(), asked.fieldsOf(type.name())),
                                        ids));
    }

    private <T extends Row> CompletableFuture<Map<Long, T>> readByIds(
            Round round, RowType<T> type, RowReader<T> reader, List<Long> ids) {
        Sql sql = new Sql();
        String wanted = sql.bind(ids.toArray(Long[]::new));
        sql.add(
                "select "
                        + reader.columns()
                        + " from "
                        + type.from()
                        + " where x.id = any (cast("
                        + wanted
                        + " as bigint[]))");
        return round.read(sql, reader::read)
                .thenApply(
                        rows -> {
                            Map<Long, T> byId = new HashMap<>();
                            rows.forEach(row -> byId.put(row.rowId, row));
                            return byId;
                        });
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
                                        round,
                                        type,
                                        readers.of(type.entity(), asked.fieldsOf(type.name())),
                                        column,
                                        values));
    }

    private <T extends Row> CompletableFuture<Map<String, T>> readBy(
            Round round, RowType<T> type, RowReader<T> reader, String column, List<String> values) {
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
        return round.read(sql, row -> Map.entry(row.getString(reader.width()), reader.read(row)))
                .thenApply(
                        rows -> {
                            Map<String, T> byValue = new HashMap<>();
                            rows.forEach(row -> byValue.put(row.getKey(), row.getValue()));
                            return byValue;
                        });
    }
}
