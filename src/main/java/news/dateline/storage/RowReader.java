package news.dateline.storage;

import java.util.List;
import java.util.stream.Collectors;

import io.vertx.sqlclient.Row;

/**
 * Makes entities of rows that begin with their columns.
 *
 * @param columns as a select list; the entity's rows go by {@code x}
 * @param width how many columns there are: what a statement selects besides begins there
 */
public record RowReader<T>(String columns, int width, Class<T> entity, Attributes attributes) {

    static <T> RowReader<T> of(Class<T> entity, List<String> columns, Attributes attributes) {
        return new RowReader<>(
                columns.stream().map(column -> "x." + column).collect(Collectors.joining(", ")),
                columns.size(),
                entity,
                attributes);
    }

    public T read(Row row) {
        return entity.cast(attributes.read(row));
    }
}
