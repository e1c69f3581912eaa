package news.dateline.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.paging.Order;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the SQL statement that reads a list field for all parents of a level. */
final class ListStatement {

    private static final SqlTemplate ONE_PARENT =
            SqlTemplate.of("from (select {ids} as id, 1 as ord) p cross join lateral ({rows}) r");

    private static final SqlTemplate PARENTS =
            SqlTemplate.of(
                    "from unnest({ids}) with ordinality p(id, ord) cross join lateral ({rows}) r");

    private static final SqlTemplate PREVIEWED_PARENTS =
            SqlTemplate.of(
                    """
                    from unnest({ids}, {previews}) with ordinality p(id, preview, ord)
                    cross join lateral ({rows}) r
                    """);

    /** Readers see its former version in the list, where its keys may be others. */
    private static final String IS_ANOTHER = "x.id <> p.id";

    private static final SqlTemplate PAGE =
            SqlTemplate.of("select {columns}, {parent} as parent_{keys} {rows} {end}");

    private static final SqlTemplate KEY_OF_PARENT =
            SqlTemplate.of("(select {key} from {rows} where x.id = p.id)");

    private final ListSource source;
    private final Selection selection = new Selection();
    private final boolean previewed;
    private final SqlTemplate parents;
    private final Map<String, String> parentIds;

    ListStatement(ListSource source, Map<String, Object> arguments, List<RowId> parents) {
        this.source = source;
        this.previewed = parents.get(0).isPreviewed();
        if (previewed) {
            this.parents = PREVIEWED_PARENTS;
            this.parentIds =
                    Map.of(
                            "ids",
                            selection.bind(ids(parents), "bigint[]"),
                            "previews",
                            selection.bind(PreviewSchema.articles(parents), "bigint[]"));
        } else {
            this.parents = parents.size() == 1 ? ONE_PARENT : PARENTS;
            this.parentIds = source.nested() ? Map.of("ids", bind(parents)) : Map.of();
        }
        source.rows().prepared(selection.sql);
        source.narrowing().accept(selection, arguments);
        selection.scopes.forEach(this::requireOwnScope);
    }

    private String bind(List<RowId> rows) {
        return rows.size() == 1
                ? selection.bind(rows.get(0).id(), "bigint")
                : selection.bind(ids(rows), "bigint[]");
    }

    private static Long[] ids(List<RowId> rows) {
        return rows.stream().map(RowId::id).toArray(Long[]::new);
    }

    private void requireOwnScope(Selection.Scope scope) {
        if (!scope.scope().table().equals(source.index())) {
            throw new IllegalStateException(
                    scope.scope().table() + " has no rows of " + source.rows().name() + ".");
        }
    }

    /**
     * Selects rows of {@code source.rows()}, each with the number of its parent and, if requested,
     * its order keys. The rows come in the list's order, parent by parent: LATERAL is evaluated per
     * parent, and each in the order that its LIMIT needs.
     */
    Sql page(
            String columns,
            boolean withKeys,
            Order order,
            boolean backward,
            int limit,
            @Nullable List<String> after,
            @Nullable List<String> before) {
        return page(columns, withKeys, new PageBounds(order, backward, limit, after, before));
    }

    /** Selects the neighbor of each parent; parents are rows of the same noun. */
    Sql neighbor(String columns, Order order, boolean backward) {
        String rows = previewed ? PreviewSchema.of(source.rows().from()) : source.rows().from();
        List<String> keys =
                order.keys().stream()
                        .map(key -> KEY_OF_PARENT.fill(Map.of("key", key.column(), "rows", rows)))
                        .toList();
        if (previewed) {
            selection.where(IS_ANOTHER);
        }
        return page(columns, false, PageBounds.beside(order, backward, keys));
    }

    private Sql page(String columns, boolean withKeys, PageBounds end) {
        RowSource found = new RowSource(source, selection);
        String rows = found.of(end);
        boolean scoped = found.scoped();
        String page =
                PAGE.fill(
                        Map.of(
                                "columns",
                                columns,
                                "parent",
                                source.nested() ? "cast(p.ord as int)" : "1",
                                "keys",
                                withKeys ? ", " + end.order().keyText(scoped) + " as keys_" : "",
                                "rows",
                                rows,
                                "end",
                                end.text(scoped)));
        return sql(source.nested() ? "select r.* " + ofEachParent(page) : page);
    }

    /** Selects the number of rows for each parent that has any. */
    Sql count() {
        String count = "select count(*) as n " + new RowSource(source, selection).ofAll();
        return sql(
                source.nested()
                        ? "select cast(p.ord as int), r.n " + ofEachParent(count)
                        : "select 1, r.n from (" + count + ") r");
    }

    private String ofEachParent(String rows) {
        Map<String, String> pieces = new HashMap<>(parentIds);
        pieces.put("rows", previewed && !source.elsewhere() ? PreviewSchema.of(rows) : rows);
        return parents.fill(pieces);
    }

    private Sql sql(String text) {
        if (previewed) {
            return selection.sql.add(Survivors.ofDesk(text)).byWriter();
        }
        return selection.sql.add(source.rows().isOfDesk() ? Survivors.ofDesk(text) : text);
    }
}
