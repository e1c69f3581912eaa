package news.dateline.storage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.vertx.sqlclient.Row;
import org.jspecify.annotations.Nullable;

/**
 * Makes entities of rows that begin with their columns.
 *
 * @param columns as a select list; the entity's rows go by {@code x}
 * @param width how many columns there are: what a statement selects besides begins there
 */
public record RowReader<T extends @Nullable Object>(
        String columns, int width, Function<Row, T> entity) {

    static <T extends @Nullable Object> RowReader<T> of(
            List<String> columns, Function<Row, T> entity) {
        return new RowReader<>(
                columns.stream().map(column -> "x." + column).collect(Collectors.joining(", ")),
                columns.size(),
                entity);
    }

    public T read(Row row) {
        return entity.apply(row);
    }
}
