package news.dateline.loading;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a list come from.
 *
 * @param rows the type of the rows
 * @param from the FROM items; the alias of the rows is {@code x}
 * @param index the index table of the rows, or null
 * @param nested whether each of several parents, {@code p.id}, has such a list
 * @param few whether a parent has so few rows that a statement may read them all
 * @param elsewhere whether the list leads away from an article that is previewed, so that it shows
 *     what readers see even there
 * @param narrowing the conditions of the field itself and of its arguments
 */
public record ListSource(
        RowType<?> rows,
        String from,
        @Nullable IndexTable index,
        boolean nested,
        boolean few,
        boolean elsewhere,
        BiConsumer<Selection, Map<String, Object>> narrowing) {

    /** That of a list with filters or orders that need one. */
    IndexTable indexTable() {
        return Objects.requireNonNull(index, from);
    }

    /**
     * An index table: a row for each row of a noun and each value that a filter can name, with the
     * keys of the default order.
     *
     * @param rowId the column with the id of the noun's row
     */
    public record IndexTable(String view, String rowId) {}
}
