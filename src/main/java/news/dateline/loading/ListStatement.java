package news.dateline.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import news.dateline.loading.Selection.Bound;
import news.dateline.loading.Selection.Scope;
import news.dateline.paging.Order;
import news.dateline.storage.Sql;

import static java.util.stream.Collectors.joining;

/**
 * Writes the one statement that answers a list field for all parents of a level. How it finds its
 * rows depends on what narrows the list, so that a page touches little more than it shows:
 *
 * <ul>
 *   <li>nothing, or columns of the noun: the noun's own index in the list's order;
 *   <li>one target of the index table: that table's index, in the default order;
 *   <li>several: all rows under the rarest, looked up in the others;
 *   <li>sets of ids: the first of them, looked up in the others;
 *   <li>a bound on a key that the list is not ordered by: all rows within it.
 * </ul>
 */
final class ListStatement {

    /** More than any page has rows. */
    private static final int EACH = 1_000;

    private final ListSource source;
    private final Selection selection = new Selection();
    private final String parents;
    private Order order;

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
            Order wanted,
            boolean backward,
            int limit,
            List<Object> after,
            List<Object> before) {
        order = wanted;
        boolean scoped = readsIndexTableInOrder() && order.inScope();
        List<String> where = predicates(scoped);
        if (after != null) {
            where.add(order.beyond(after, true, scoped, selection.sql));
        }
        if (before != null) {
            where.add(order.beyond(before, false, scoped, selection.sql));
        }
        String by = order.by(scoped, backward);
        String ord = "row_number() over (order by " + by + ")";
        String rows =
                "select "
                        + columns
                        + ", "
                        + order.keyText(scoped)
                        + " as keys_, cast("
                        + (source.nested() ? "p.ord * " + EACH + " + " : "")
                        + ord
                        + " as int) as ord_"
                        + from()
                        + where(where)
                        + " order by "
                        + by
                        + " limit "
                        + limit;
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
        boolean indexAlone =
                readsIndexTableInOrder()
                        && selection.predicates.isEmpty()
                        && selection.bounds.stream()
                                .allMatch(bound -> bound.key().scoped() != null);
        String from = indexAlone ? " from " + source.index().view() + " s" : from();
        String rows = "select count(*) as n" + from + where(predicates(indexAlone));
        return source.nested()
                ? selection
                        .sql
                        .add("select cast(p.ord as int), r.n")
                        .add(parents)
                        .add(rows)
                        .add(") r")
                : selection.sql.add("select 1, r.n from (").add(rows).add(") r");
    }

    private boolean readsIndexTableInOrder() {
        return selection.idSets.isEmpty()
                && selection.scopes.size() == 1
                && selection.scopes.get(0).single();
    }

    private String from() {
        if (!selection.idSets.isEmpty()) {
            return " from (select distinct d.id from ("
                    + selection.idSets.get(0)
                    + ") d(id) offset 0) d join "
                    + source.from()
                    + " on x.id = d.id";
        }
        if (selection.scopes.isEmpty()) {
            return strayBound().map(this::fromWithin).orElse(" from " + source.from());
        }
        String index = source.index().view();
        String rowId = source.index().rowId();
        if (readsIndexTableInOrder()) {
            return " from " + index + " s join " + source.from() + " on x.id = s." + rowId;
        }
        return " from (select c.no, c.scope, c.targets from (values "
                + scopeValues()
                + ") c(no, scope, targets) order by (select coalesce(sum(z.size), 0) from"
                + " readable.scope_size z where z.scope = c.scope and z.target_id = any (c.targets)),"
                + " c.no limit 1) d cross join lateral (select distinct s."
                + rowId
                + " as id from "
                + index
                + " s where s.scope = d.scope and s.target_id = any (d.targets)) h join "
                + source.from()
                + " on x.id = h.id";
    }

    /** A bound that the list's own order does not help with. */
    private Optional<Bound> strayBound() {
        return selection.bounds.stream()
                .filter(bound -> order != null && !source.nested())
                .filter(bound -> !order.keys().get(0).column().equals(bound.key().column()))
                .findFirst();
    }

    private String fromWithin(Bound bound) {
        return " from (select x.id from "
                + source.from()
                + " where "
                + bound.key().column()
                + bound.comparison()
                + " offset 0) d join "
                + source.from()
                + " on x.id = d.id";
    }

    private String scopeValues() {
        List<Scope> scopes = selection.scopes;
        return IntStream.range(0, scopes.size())
                .mapToObj(
                        i ->
                                "("
                                        + i
                                        + ", '"
                                        + scopes.get(i).name()
                                        + "', "
                                        + array(scopes.get(i))
                                        + ")")
                .collect(joining(", "));
    }

    private List<String> predicates(boolean scoped) {
        List<String> all = new ArrayList<>(selection.predicates);
        selection.bounds.forEach(
                bound -> all.add(bound.key().expression(scoped) + bound.comparison()));
        selection.idSets.stream().skip(1).forEach(ids -> all.add("x.id in (" + ids + ")"));
        boolean driven = selection.idSets.isEmpty() && !readsIndexTableInOrder();
        for (int i = 0; i < selection.scopes.size(); i++) {
            Scope scope = selection.scopes.get(i);
            all.add(
                    readsIndexTableInOrder()
                            ? "s.scope = '"
                                    + scope.name()
                                    + "' and s.target_id = "
                                    + scope.targets()
                            : (driven ? "(d.no = " + i + " or " : "(") + lookUp(scope) + ")");
        }
        return all;
    }

    private String lookUp(Scope scope) {
        return "exists (select from "
                + source.index().view()
                + " f where f."
                + source.index().rowId()
                + " = x.id and f.scope = '"
                + scope.name()
                + "' and f.target_id = any ("
                + array(scope)
                + "))";
    }

    private static String array(Scope scope) {
        return scope.single() ? "array[" + scope.targets() + "]" : scope.targets();
    }

    private static String where(List<String> predicates) {
        return predicates.isEmpty() ? "" : " where " + String.join(" and ", predicates);
    }
}
