package news.dateline.loading;

import java.util.List;
import java.util.Map;

import news.dateline.paging.Order;
import news.dateline.storage.Sql;

/** Writes the one statement that answers a list field for all parents of a level. */
final class ListStatement {

    /** More than any page has rows. */
    private static final int EACH = 1_000;

    private final ListSource source;
    private final Selection selection = new Selection();
    private final String parents;

    ListStatement(ListSource source, Map<String, Object> arguments, List<Long> parentIds) {
        this.source = source;
        this.parents = source.nested() ? parents(parentIds) : null;
        source.narrowing().accept(selection, arguments);
    }

    private String parents(List<Long> ids) {
        String array = selection.bind(ids.toArray(Long[]::new), "bigint[]");
        return " from unnest(" + array + ") with ordinality p(id, ord) cross join lateral (";
    }

    /**
     * Rows of {@code source.rows()}, each with its keys and a number that tells its parent and
     * place.
     */
    Sql page(
            String columns,
            Order order,
            boolean backward,
            int limit,
            List<Object> after,
            List<Object> before) {
        PageEnd end = new PageEnd(order, backward, limit, after, before);
        RowSource found = new RowSource(source, selection);
        String from = found.of(end);
        boolean scoped = found.scoped();
        String ord = "row_number() over (order by " + end.by(scoped) + ")";
        String rows =
                "select "
                        + columns
                        + ", "
                        + order.keyText(scoped)
                        + " as keys_, cast("
                        + (source.nested() ? "p.ord * " + EACH + " + " : "")
                        + ord
                        + " as int) as ord_"
                        + from
                        + end.text(scoped);
        return source.nested()
                ? selection.sql.add("select r.*").add(parents).add(rows).add(") r order by r.ord_")
                : selection.sql.add(rows);
    }

    /** Of which of the parents a row is, by its number in the answer. */
    static int parentOf(int ord) {
        return ord < EACH ? 0 : ord / EACH - 1;
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
