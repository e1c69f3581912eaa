package news.dateline.loading;

import java.util.List;
import java.util.Map;

import news.dateline.paging.Order;
import news.dateline.storage.Sql;

/** Writes the one statement that answers a list field for all parents of a level. */
final class ListStatement {

    private final ListSource source;
    private final Selection selection = new Selection();
    private final String parents;

    ListStatement(ListSource source, Map<String, Object> arguments, List<Long> parentIds) {
        this.source = source;
        this.parents = source.nested() ? parents(parentIds) : null;
        source.narrowing().accept(selection, arguments);
    }

    private String parents(List<Long> ids) {
        if (ids.size() == 1) {
            String id = selection.bind(ids.get(0), "bigint");
            return " from (select " + id + " as id, 1 as ord) p cross join lateral (";
        }
        String array = selection.bind(ids.toArray(Long[]::new), "bigint[]");
        return " from unnest(" + array + ") with ordinality p(id, ord) cross join lateral (";
    }

    /**
     * Rows of {@code source.rows()}, each with the number of its parent and, if they are asked for,
     * its keys. They come in the list's order, one parent's after the other's: LATERAL can only be
     * answered parent by parent, and each in the order that its LIMIT needs.
     */
    Sql page(
            String columns,
            boolean withKeys,
            Order order,
            boolean backward,
            int limit,
            List<String> after,
            List<String> before) {
        return page(columns, withKeys, new PageEnd(order, backward, limit, after, before));
    }

    /** The row next to each parent, which is a row of the same noun. */
    Sql neighbor(String columns, Order order, boolean backward) {
        List<String> keys =
                order.keys().stream()
                        .map(
                                key ->
                                        "(select "
                                                + key.column()
                                                + " from "
                                                + source.rows().from()
                                                + " where x.id = p.id)")
                        .toList();
        return page(columns, false, PageEnd.beside(order, backward, keys));
    }

    private Sql page(String columns, boolean withKeys, PageEnd end) {
        RowSource found = new RowSource(source, selection);
        String from = found.of(end);
        boolean scoped = found.scoped();
        String rows =
                "select "
                        + columns
                        + (source.nested() ? ", cast(p.ord as int)" : ", 1")
                        + " as parent_"
                        + (withKeys ? ", " + end.order().keyText(scoped) + " as keys_" : "")
                        + from
                        + end.text(scoped);
        return source.nested()
                ? selection.sql.add("select r.*").add(parents).add(rows).add(") r")
                : selection.sql.add(rows);
    }

    /** How many rows there are, for each parent that has any. */
    Sql count() {
        String rows = "select count(*) as n" + new RowSource(source, selection).ofAll();
        return source.nested()
                ? selection
                        .sql
                        .add("select cast(p.ord as int), r.n")
                        .add(parents)
                        .add(rows)
                        .add(") r")
                : selection.sql.add("select 1, r.n from (").add(rows).add(") r");
    }
}
