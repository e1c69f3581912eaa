package news.dateline.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import news.dateline.loading.Selection.Bound;
import news.dateline.loading.Selection.Column;
import news.dateline.loading.Selection.Scope;

import static java.util.stream.Collectors.joining;

/**
 * The FROM and WHERE of a list. How rows are found depends on what narrows the list, so that a page
 * touches little more than it shows:
 *
 * <ul>
 *   <li>nothing, or a column that an index begins with: that index, in the list's order;
 *   <li>targets of the index table: its rows under the rarest, in the list's order, looked up in
 *       the others;
 *   <li>anything else: all rows of the rarest condition, and a look at each for the others.
 * </ul>
 *
 * PostgreSQL must not depend on guessing well how many rows a value has: a join is LATERAL where it
 * has to be a look-up, and OFFSET 0 or LIMIT keeps apart what it must not merge.
 */
final class RowSource {

    private final ListSource source;
    private final Selection selection;
    private boolean scoped;

    RowSource(ListSource source, Selection selection) {
        this.source = source;
        this.selection = selection;
    }

    /** Whether order keys are read from the index table, {@code s}. */
    boolean scoped() {
        return scoped;
    }

    /** Rows of a page; the caller puts them in order and ends them. */
    String of(PageEnd end) {
        if (source.few()) {
            return from(source.from(), checks(), end.within(false, selection.sql));
        }
        if (goesInOwnOrder(end)) {
            return inOwnOrder(end);
        }
        if (goesInScopeOrder(end)) {
            scoped = selection.scopes.size() == 1 && selection.scopes.get(0).single();
            return scoped ? underTarget(end) : underTargets(end);
        }
        return collected(end.within(false, selection.sql));
    }

    /** All rows. */
    String ofAll() {
        if (source.few()) {
            return from(source.from(), checks());
        }
        if (goesInOwnOrder(null)) {
            return from(source.from(), ownPredicates());
        }
        boolean indexAlone =
                goesInScopeOrder(null)
                        && selection.scopes.size() == 1
                        && selection.scopes.get(0).single()
                        && selection.predicates.isEmpty();
        return indexAlone
                ? from(source.index().view() + " s", isUnder(selection.scopes.get(0)), bounds(true))
                : collected(List.of());
    }

    private boolean goesInOwnOrder(PageEnd end) {
        return selection.finders.isEmpty()
                && selection.thresholds.isEmpty()
                && selection.scopes.isEmpty()
                && selection.columns.size() <= 1
                && selection.bounds.stream().allMatch(bound -> end == null || isFirst(bound, end));
    }

    private boolean goesInScopeOrder(PageEnd end) {
        return selection.finders.isEmpty()
                && selection.thresholds.isEmpty()
                && !selection.scopes.isEmpty()
                && selection.columns.isEmpty()
                && (end == null || end.order().inScope())
                && selection.bounds.stream()
                        .allMatch(
                                bound ->
                                        end == null
                                                ? bound.key().scoped() != null
                                                : isFirst(bound, end));
    }

    /** Whether the bound is on what the list is ordered by: then it only says where to begin. */
    private static boolean isFirst(Bound bound, PageEnd end) {
        return end.order().keys().get(0).equals(bound.key());
    }

    private String inOwnOrder(PageEnd end) {
        List<String> within = end.within(false, selection.sql);
        if (selection.columns.isEmpty() || selection.columns.get(0).single()) {
            return from(source.from(), ownPredicates(), within);
        }
        Column column = selection.columns.get(0);
        return " from unnest("
                + column.values()
                + ") v(value) cross join lateral (select x.*"
                + from(
                        source.from(),
                        selection.predicates,
                        List.of(column.name() + " = v.value"),
                        bounds(false),
                        within)
                + end.text(false)
                + ") x";
    }

    private String underTarget(PageEnd end) {
        return from(
                joined(),
                isUnder(selection.scopes.get(0)),
                selection.predicates,
                bounds(true),
                end.within(true, selection.sql));
    }

    /** The first rows under each target of the rarest scope, which include the first of all. */
    private String underTargets(PageEnd end) {
        List<Scope> scopes = selection.scopes;
        String rows =
                Rarest.scope(scopes)
                        + " cross join lateral unnest(d.targets) t(id) cross join lateral (select x.*"
                        + from(
                                joined(),
                                List.of("s.scope = d.scope", "s.target_id = t.id"),
                                selection.predicates,
                                scopes.size() == 1
                                        ? List.of()
                                        : exceptDriver(
                                                scopes.stream()
                                                        .map(some -> Condition.lookUp(source, some))
                                                        .toList()),
                                bounds(true),
                                end.within(true, selection.sql))
                        + end.text(true)
                        + ") x";
        return scopes.stream().allMatch(Scope::single)
                ? " from " + rows
                : " from (select distinct on ("
                        + end.order().columns(false)
                        + ") x.* from "
                        + rows
                        + end.text(false)
                        + ") x";
    }

    private String joined() {
        return source.index().view()
                + " s join "
                + source.from()
                + " on x.id = s."
                + source.index().rowId();
    }

    private String collected(List<String> within) {
        List<Condition> conditions = Condition.of(source, selection);
        boolean one = conditions.size() == 1;
        String ids =
                one
                        ? conditions.get(0).ids()
                        : IntStream.range(0, conditions.size())
                                .mapToObj(
                                        i ->
                                                "select i.id from ("
                                                        + conditions.get(i).ids()
                                                        + " offset 0) i(id) where d.no = "
                                                        + i)
                                .collect(joining(" union all "));
        String rows =
                (one ? "" : Rarest.condition(conditions) + " cross join lateral ")
                        + "(select distinct i.id from ("
                        + ids
                        + " offset 0) i(id)) h cross join lateral (select x.* from "
                        + source.from()
                        + " where x.id = h.id offset 0) x";
        return from(
                rows,
                selection.predicates,
                selection.checks,
                one
                        ? List.of()
                        : exceptDriver(
                                conditions.stream().map(some -> some.check().get()).toList()),
                within);
    }

    /** Rows need no look for the condition that they were found by. */
    private static List<String> exceptDriver(List<String> checks) {
        return IntStream.range(0, checks.size())
                .mapToObj(i -> "(d.no = " + i + " or " + checks.get(i) + ")")
                .toList();
    }

    private List<String> checks() {
        List<String> all = new ArrayList<>(selection.predicates);
        all.addAll(selection.checks);
        Condition.of(source, selection).forEach(condition -> all.add(condition.check().get()));
        return all;
    }

    private List<String> ownPredicates() {
        List<String> all = new ArrayList<>(selection.predicates);
        selection.columns.forEach(column -> all.add(column.check()));
        all.addAll(bounds(false));
        return all;
    }

    private static List<String> isUnder(Scope scope) {
        return List.of("s.scope = '" + scope.name() + "'", "s.target_id" + scope.isTarget());
    }

    private List<String> bounds(boolean fromScope) {
        return selection.bounds.stream()
                .map(bound -> bound.key().expression(fromScope) + bound.comparison())
                .toList();
    }

    @SafeVarargs
    private static String from(String items, List<String>... predicates) {
        String where = Stream.of(predicates).flatMap(List::stream).collect(joining(" and "));
        return " from " + items + (where.isEmpty() ? "" : " where " + where);
    }
}
