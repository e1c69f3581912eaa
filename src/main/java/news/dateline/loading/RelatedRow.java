package news.dateline.loading;

import java.util.function.Consumer;

import news.dateline.loading.ListSource.IndexTable;

/**
 * A condition on the row that a row of the list names in a column: the filter of another noun. It
 * is looked up for each row of the list that is read.
 */
public final class RelatedRow {

    private RelatedRow() {}

    /**
     * @param column the column of the list's row, {@code x}, that has the id of the other
     * @param index the index table of the other noun
     * @param filter the conditions on the other row
     * @return a predicate: whether the other row is visible and meets the conditions
     */
    public static String matches(
            Selection list,
            String column,
            RowType<?> type,
            IndexTable index,
            Consumer<Selection> filter) {
        Selection other = new Selection(list.sql);
        filter.accept(other);
        ListSource source =
                new ListSource(
                        type,
                        "(select "
                                + column
                                + " as id offset 0) n join "
                                + type.from()
                                + " on x.id = n.id",
                        index,
                        false,
                        true,
                        false,
                        (selection, arguments) -> {});
        return "exists (select " + new RowSource(source, other).ofAll() + ")";
    }
}
