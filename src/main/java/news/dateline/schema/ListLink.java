package news.dateline.schema;

import news.dateline.loading.ListSource;
import news.dateline.loading.Lists;
import news.dateline.loading.RowType;
import news.dateline.paging.Order;

/** Declares a short list that is always shown whole. */
public final class ListLink {

    private ListLink() {}

    /**
     * @param from the FROM items; the rows go by {@code x}
     * @param where what ties them to their parent, {@code p.id}
     * @param limit how many the list can show at the most
     */
    public static DeclaredField of(
            String on,
            String name,
            String description,
            RowType<?> rows,
            String from,
            String where,
            Order order,
            int limit,
            Lists lists) {
        ListSource source =
                new ListSource(
                        rows,
                        from,
                        null,
                        true,
                        false,
                        (selection, given) -> selection.where(where));
        String coordinates = on + "." + name;
        return DeclaredField.plain(
                on,
                name,
                "[" + rows.name() + "!]!",
                description,
                Reads.rows(limit),
                asked -> lists.whole(asked, coordinates, source, Parent.of(asked), order, limit));
    }
}
