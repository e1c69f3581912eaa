package news.dateline.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import news.dateline.loading.Selection.Bound;
import news.dateline.loading.Selection.Scope;
import news.dateline.paging.OrderKey;

/**
 * One thing that a filter asks, as SQL in three forms: any one of several can find the rows, and
 * the others then look at each.
 *
 * @param ids the rows that it finds, by its own index
 * @param check whether it holds of one row, {@code x}
 * @param size how many rows it finds where that is on record, else null
 */
record Condition(String ids, Supplier<String> check, String size) {

    /** All that the selection asks and an index can answer. */
    static List<Condition> of(ListSource source, Selection selection) {
        List<Condition> all = new ArrayList<>();
        selection.finders.forEach(
                finder -> all.add(new Condition(finder.ids(), finder.check(), null)));
        selection.columns.forEach(column -> all.add(own(source, selection, column.check())));
        selection.thresholds.forEach(check -> all.add(own(source, selection, check)));
        ranges(selection.bounds).forEach(range -> all.add(own(source, selection, range)));
        selection.scopes.forEach(scope -> all.add(under(source, scope)));
        return all;
    }

    /** What the noun's own index finds. */
    private static Condition own(ListSource source, Selection selection, String check) {
        List<String> where = new ArrayList<>(selection.predicates);
        where.add(check);
        return new Condition(
                "select x.id from " + source.from() + " where " + String.join(" and ", where),
                () -> check,
                null);
    }

    /**
     * The bounds on each key. Each range has two ends: of one with a single end, and an unknown
     * value there, PostgreSQL assumes that it holds a third of all rows, and reads them all.
     */
    private static List<String> ranges(List<Bound> bounds) {
        Map<OrderKey, List<String>> byKey =
                bounds.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Bound::key,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Bound::comparison, Collectors.toList())));
        List<String> ranges = new ArrayList<>();
        byKey.forEach(
                (key, comparisons) -> {
                    List<String> ends = new ArrayList<>(comparisons);
                    if (comparisons.stream().noneMatch(end -> end.startsWith(" <"))) {
                        ends.add(" <= 'infinity'");
                    }
                    if (comparisons.stream().noneMatch(end -> end.startsWith(" >"))) {
                        ends.add(" >= '-infinity'");
                    }
                    ranges.add(
                            ends.stream()
                                    .map(end -> key.column() + end)
                                    .collect(Collectors.joining(" and ")));
                });
        return ranges;
    }

    private static Condition under(ListSource source, Scope scope) {
        String rowId = source.index().rowId();
        return new Condition(
                "select s."
                        + rowId
                        + " from "
                        + source.index().view()
                        + " s where s.scope = '"
                        + scope.name()
                        + "' and s.target_id"
                        + scope.isTarget(),
                () -> lookUp(source, scope),
                "(select coalesce(sum(z.size), 0) from readable.scope_size z where z.scope = '"
                        + scope.name()
                        + "' and z.target_id"
                        + scope.isTarget()
                        + ")");
    }

    /** OFFSET 0 keeps it a look-up of one row's key: else PostgreSQL may read the whole scope. */
    static String lookUp(ListSource source, Scope scope) {
        if (scope.check() != null) {
            return scope.check();
        }
        return "exists (select from "
                + source.index().view()
                + " f where f."
                + source.index().rowId()
                + " = x.id and f.scope = '"
                + scope.name()
                + "' and f.target_id"
                + scope.isTarget()
                + " offset 0)";
    }
}
