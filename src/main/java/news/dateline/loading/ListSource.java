package news.dateline.loading;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a list is read from.
 *
 * @param rows what its rows are
 * @param from the FROM items; the rows go by {@code x}
 * @param index the rows' index table, or null
 * @param nested whether it is a list of each of several parents, {@code p.id}
 * @param few whether a parent has so few rows that all can be looked at
 * @param narrowing what the field itself and its arguments keep of it
 */
public record ListSource(
        RowType<?> rows,
        String from,
        IndexTable index,
        boolean nested,
        boolean few,
        BiConsumer<Selection, Map<String, Object>> narrowing) {

    /**
     * A noun's rows under everything that its filters can name, each with the keys of the default
     * order.
     *
     * @param rowId the column with the row's id
     */
    public record IndexTable(String view, String rowId) {}
}
