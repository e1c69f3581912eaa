package news.dateline.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.enterprise.context.ApplicationScoped;

import graphql.schema.DataFetchingEnvironment;
import news.dateline.storage.Columns;
import news.dateline.storage.Reading;
import news.dateline.storage.RunningReads;
import news.dateline.storage.Sql;

/** Reads rows by what identifies them: all that a level asks of one type in one statement. */
@ApplicationScoped
public class ById {

    private final Reading reading;
    private final Columns columns;

    ById(Reading reading, Columns columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** The row with this id, or null where no reader can see one. */
    public <T extends Row> CompletableFuture<T> load(
            DataFetchingEnvironment env, RowType<T> type, long id) {
        return Loaders.<Long, T>of(
                        env,
                        type.name() + ".byId",
                        key -> type,
                        (reads, ids) -> readByIds(reads, type, ids))
                .load(id);
    }

    private <T extends Row> CompletableFuture<Map<Long, T>> readByIds(
            RunningReads reads, RowType<T> type, List<Long> ids) {
        Sql sql = new Sql();
        String wanted = sql.bind(ids.toArray(Long[]::new));
        sql.add(
                "select "
                        + columns.of(type.entity())
                        + " from "
                        + type.from()
                        + " where x.id = any (cast("
                        + wanted
                        + " as bigint[]))");
        return reading.entities(reads, sql, type.entity())
                .thenApply(
                        rows -> {
                            Map<Long, T> byId = new HashMap<>();
                            rows.forEach(row -> byId.put(row.rowId, row));
                            return byId;
                        });
    }

    /** The row with this value in a unique text column, or null. */
    public <T extends Row> CompletableFuture<T> loadBy(
            DataFetchingEnvironment env, RowType<T> type, String column, String value) {
        return Loaders.<String, T>of(
                        env,
                        type.name() + "." + column,
                        key -> type,
                        (reads, values) -> readBy(reads, type, column, values))
                .load(value);
    }

    private <T extends Row> CompletableFuture<Map<String, T>> readBy(
            RunningReads reads, RowType<T> type, String column, List<String> values) {
        Sql sql = new Sql();
        String wanted = sql.bind(values.toArray(String[]::new));
        sql.add(
                "select cast(w.ord as int) as ord_, cast(null as text) as keys_, "
                        + columns.of(type.entity())
                        + " from unnest(cast("
                        + wanted
                        + " as text[])) with ordinality w(value, ord) join "
                        + type.from()
                        + " on x."
                        + column
                        + " = w.value");
        return reading.rows(reads, sql, type.mapping())
                .thenApply(
                        rows -> {
                            Map<String, T> byValue = new HashMap<>();
                            rows.forEach(
                                    row ->
                                            byValue.put(
                                                    values.get((Integer) row[1] - 1),
                                                    type.entity().cast(row[0])));
                            return byValue;
                        });
    }
}
