package news.dateline.schema;

import java.util.List;

import news.dateline.loading.ListSource;
import news.dateline.loading.Lists;
import news.dateline.loading.RowId;
import news.dateline.loading.RowType;
import news.dateline.paging.Order;
import news.dateline.paging.PageArguments;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Reads.ShortList;

/** Declares a list without pages, which is short: answered whole, or its first rows. */
public final class ListLink {

    private ListLink() {}

    /** Of rows that are read from their own view. */
    public static DeclaredField of(
            String on,
            String name,
            String description,
            RowType<?> rows,
            String where,
            Order order,
            ShortList size,
            Lists lists) {
        return of(on, name, description, rows, rows.from(), where, order, size, lists);
    }

    /**
     * @param from the FROM items; the rows go by {@code x}
     * @param where what ties them to their parent, {@code p.id}
     * @param size how many the list can have, which is added to the description
     */
    public static DeclaredField of(
            String on,
            String name,
            String description,
            RowType<?> rows,
            String from,
            String where,
            Order order,
            ShortList size,
            Lists lists) {
        ListSource source =
                new ListSource(
                        rows,
                        from,
                        null,
                        true,
                        false,
                        false,
                        (selection, given) -> selection.where(where));
        String coordinates = on + "." + name;
        return new DeclaredField(
                on,
                name,
                "[" + rows.name() + "!]!",
                description + " At most " + size.most() + ".",
                List.of(new Argument("first", "Int", meaning(size))),
                List.of(),
                size,
                request ->
                        lists.first(
                                request,
                                coordinates,
                                source,
                                RowId.ofSource(request),
                                order,
                                PageArguments.first(request.arguments(), size.most())));
    }

    private static String meaning(ShortList size) {
        return "Number of entries to return from the start of the list: 1 to %d. Default: the whole list (at most %d), which counts as %d rows in the cost estimate."
                .formatted(size.most(), size.most(), size.usual());
    }
}
