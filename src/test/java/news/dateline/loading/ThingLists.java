package news.dateline.loading;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import news.dateline.loading.ListSource.IndexTable;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.storage.Sql;

/** Statements of lists of a made-up noun, by name unless ordered otherwise. */
final class ThingLists {

    static final IndexTable TABLE = new IndexTable("readable.thing_scope", "thing_id");

    static final OrderKey NAME = OrderKey.key("x.name", KeyType.TEXT).orInScope("s.name");
    static final OrderKey WEIGHT = OrderKey.key("x.weight", KeyType.NUMBER);
    static final OrderKey ID = OrderKey.key("x.id", KeyType.NUMBER).orInScope("s.thing_id");

    static final Order BY_NAME = Order.ascending("NAME", NAME, ID);
    static final Order BY_WEIGHT = Order.ascending("WEIGHT", WEIGHT, ID);

    enum Scope implements IndexScope {
        OWNER,
        COLOR;

        @Override
        public IndexTable table() {
            return TABLE;
        }
    }

    static final class Thing {}

    private ThingLists() {}

    /** The first two of all. */
    static Sql page(Order order, Consumer<Selection> filter) {
        return statement(false, false, filter, List.of(0L))
                .page("x.id", false, order, false, 2, null, null);
    }

    static Sql nested(List<Long> parents, Consumer<Selection> filter) {
        return statement(true, false, filter, parents)
                .page("x.id", false, BY_NAME, false, 2, null, null);
    }

    static Sql ofFew(Consumer<Selection> filter) {
        return statement(true, true, filter, List.of(1L))
                .page("x.id", false, BY_NAME, false, 2, null, null);
    }

    static Sql count(Consumer<Selection> filter) {
        return statement(false, false, filter, List.of(0L)).count();
    }

    private static ListStatement statement(
            boolean nested, boolean few, Consumer<Selection> filter, List<Long> parents) {
        RowType<Thing> rows = RowType.of(Thing.class);
        ListSource source =
                new ListSource(
                        rows,
                        rows.from(),
                        TABLE,
                        nested,
                        few,
                        false,
                        (selection, given) -> filter.accept(selection));
        return new ListStatement(
                source, Map.of(), parents.stream().map(id -> new RowId(id, null)).toList());
    }
}
