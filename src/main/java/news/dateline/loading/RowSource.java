package news.dateline.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import news.dateline.loading.Selection.Scope;
import org.jspecify.annotations.Nullable;

import static news.dateline.loading.Clauses.from;

/**
 * The FROM and WHERE of a list. How rows are found depends on what narrows the list, so that a page
 * touches little more than it shows:
 *
 * <ul>
 *   <li>nothing, or a column that an index begins with: that index, in the list's order;
 *   <li>targets of the index table: its rows under the rarest, in the list's order, looked up in
 *       the others;
 *   <li>anything else: all rows of the rarest condition, each checked for the others.
 * </ul>
 *
 * PostgreSQL must not depend on guessing well how many rows a value has: a join is LATERAL where it
 * has to be a look-up, and OFFSET 0 or LIMIT keeps apart what it must not merge. docs/sql.md shows
 * the statements.
 */
final class RowSource {

    /** The first rows for each value. They include the first rows of the list. */
    private static final SqlTemplate EACH_VALUE =
            SqlTemplate.of(
                    """
                    from unnest({values}) v(value)
                    cross join lateral (select x.* {rows} {end}) x
                    """);

    private static final SqlTemplate SCOPE_AND_ROW =
            SqlTemplate.of("{index} s join {rows} on x.id = s.{id}");

    /**
     * The first rows for each target of the rarest scope. They include the first rows of the list.
     */
    private static final SqlTemplate EACH_TARGET =
            SqlTemplate.of(
                    """
                    {driver}
                    cross join lateral unnest(d.targets) t(id)
                    cross join lateral (select x.* {rows} {end}) x
                    """);

    /** Returns a row with several of the targets only once. */
    private static final SqlTemplate ONCE =
            SqlTemplate.of("from (select distinct on ({keys}) x.* from {rows} {end}) x");

    private final ListSource source;
    private final Selection selection;
    private boolean scoped;

    RowSource(ListSource source, Selection selection) {
        this.source = source;
        this.selection = selection;
    }

    /** Whether the order keys are read from the index table, {@code s}. */
    boolean scoped() {
        return scoped;
    }

    /** FROM and WHERE for the rows of a page. The caller adds ORDER BY and LIMIT. */
    String of(PageBounds end) {
        if (source.few()) {
            return from(source.from(), checks(), end.within(false, selection.sql));
        }
        if (goesInOwnOrder(end)) {
            return inOwnOrder(end);
        }
        if (goesInScopeOrder(end)) {
            scoped = isUnderOneTarget();
            return scoped ? underTarget(end) : underTargets(end);
        }
        return CollectedRows.of(source, selection, end.within(false, selection.sql));
    }

    /** FROM and WHERE for all rows of the list. */
    String ofAll() {
        if (source.few()) {
            return from(source.from(), checks());
        }
        if (goesInOwnOrder(null)) {
            return from(source.from(), ownPredicates());
        }
        boolean indexAlone =
                goesInScopeOrder(null) && isUnderOneTarget() && selection.predicates.isEmpty();
        return indexAlone
                ? from(
                        source.indexTable().view() + " s",
                        isUnder(selection.scopes.get(0)),
                        bounds(true))
                : CollectedRows.of(source, selection, List.of());
    }

    private boolean goesInOwnOrder(@Nullable PageBounds end) {
        return selection.finders.isEmpty()
                && selection.ranges.isEmpty()
                && selection.scopes.isEmpty()
                && selection.columns.size() <= 1
                && selection.bounds.stream().allMatch(bound -> end == null || isFirst(bound, end));
    }

    private boolean goesInScopeOrder(@Nullable PageBounds end) {
        return selection.finders.isEmpty()
                && selection.ranges.isEmpty()
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

    private boolean isUnderOneTarget() {
        return selection.scopes.size() == 1 && selection.scopes.get(0).single();
    }

    /**
     * Whether the bound is on the first key of the order, so that it only moves the start of the
     * scan.
     */
    private static boolean isFirst(Bound bound, PageBounds end) {
        return end.order().keys().get(0).equals(bound.key());
    }

    private String inOwnOrder(PageBounds end) {
        List<String> within = end.within(false, selection.sql);
        if (selection.columns.isEmpty() || selection.columns.get(0).single()) {
            return from(source.from(), ownPredicates(), selection.pagePredicates, within);
        }
        Column column = selection.columns.get(0);
        List<String> isValue = List.of(column.name() + " = v.value");
        return EACH_VALUE.fill(
                Map.of(
                        "values",
                        column.values(),
                        "rows",
                        from(source.from(), selection.predicates, isValue, bounds(false), within),
                        "end",
                        end.text(false)));
    }

    private String underTarget(PageBounds end) {
        return from(
                scopeAndRow(),
                isUnder(selection.scopes.get(0)),
                selection.predicates,
                bounds(true),
                end.within(true, selection.sql));
    }

    private String underTargets(PageBounds end) {
        List<Scope> scopes = selection.scopes;
        List<String> isTarget = List.of("s.scope = d.scope", "s.target_id = t.id");
        List<String> isUnderOthers =
                scopes.size() == 1
                        ? List.of()
                        : RarestCondition.checksOfOthers(
                                scopes.stream()
                                        .map(scope -> Condition.lookUp(source, scope))
                                        .toList());
        String rows =
                EACH_TARGET.fill(
                        Map.of(
                                "driver",
                                RarestCondition.scope(scopes),
                                "rows",
                                from(
                                        scopeAndRow(),
                                        isTarget,
                                        selection.predicates,
                                        isUnderOthers,
                                        bounds(true),
                                        end.within(true, selection.sql)),
                                "end",
                                end.text(true)));
        return scopes.stream().allMatch(Scope::single)
                ? "from " + rows
                : ONCE.fill(
                        Map.of(
                                "keys", end.order().columns(false),
                                "rows", rows,
                                "end", end.text(false)));
    }

    private String scopeAndRow() {
        return SCOPE_AND_ROW.fill(
                Map.of(
                        "index", source.indexTable().view(),
                        "rows", source.from(),
                        "id", source.indexTable().rowId()));
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
                .map(bound -> bound.of(bound.key().expression(fromScope)))
                .toList();
    }
}
