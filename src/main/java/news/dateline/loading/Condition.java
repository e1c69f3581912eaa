package news.dateline.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import news.dateline.loading.Selection.Scope;
import news.dateline.paging.OrderKey;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * One condition of a filter, as SQL in three forms. One of several conditions finds the rows, and
 * the others are then checked for each row.
 *
 * @param ids a query for the ids of the rows that match, which uses an index
 * @param check a predicate on one row, {@code x}
 * @param size the number of rows that match, if it is stored; otherwise null
 */
record Condition(String ids, Supplier<String> check, @Nullable String size) {

    private static final SqlTemplate IDS_OF_OWN =
            SqlTemplate.of("select x.id from {rows} where {check}");

    private static final SqlTemplate IDS_UNDER =
            SqlTemplate.of(
                    "select s.{id} from {index} s where s.scope = '{scope}' and s.target_id{isTarget}");

    private static final SqlTemplate SIZE_OF_SCOPE =
            SqlTemplate.of(
                    """
                    (select coalesce(sum(z.size), 0)
                     from readable.scope_size z
                     where z.scope = '{scope}' and z.target_id{isTarget})
                    """);

    /**
     * With OFFSET 0 this stays a lookup of one key; otherwise PostgreSQL may read the whole scope.
     */
    private static final SqlTemplate IS_UNDER =
            SqlTemplate.of(
                    """
                    exists (
                        select from {index} f
                        where f.{id} = x.id and f.scope = '{scope}' and f.target_id{isTarget} offset 0
                    )
                    """);

    /** All conditions of the selection that an index can answer. */
    static List<Condition> of(ListSource source, Selection selection) {
        List<Condition> all = new ArrayList<>();
        selection.finders.forEach(
                finder -> all.add(new Condition(finder.ids(), finder.check(), null)));
        selection.columns.forEach(column -> all.add(own(source, selection, column.check())));
        selection.ranges.forEach(range -> all.add(own(source, selection, range)));
        ranges(selection.bounds).forEach(range -> all.add(own(source, selection, range)));
        selection.scopes.forEach(scope -> all.add(under(source, scope)));
        return all;
    }

    /** The condition that an index of the noun's own table can answer. */
    private static Condition own(ListSource source, Selection selection, String check) {
        List<String> checks = new ArrayList<>(selection.predicates);
        checks.add(check);
        String ids =
                IDS_OF_OWN.fill(
                        Map.of("rows", source.from(), "check", String.join(" and ", checks)));
        return new Condition(ids, () -> check, null);
    }

    /** One range for each key, from all bounds on it. */
    private static List<String> ranges(List<Bound> bounds) {
        Map<OrderKey, List<Bound>> byKey =
                bounds.stream().collect(groupingBy(Bound::key, LinkedHashMap::new, toList()));
        return byKey.values().stream().map(Condition::range).toList();
    }

    /**
     * A range with both bounds. For a range with one bound and a value that is unknown at planning
     * time, PostgreSQL assumes that it matches a third of all rows, and reads the whole table.
     */
    private static String range(List<Bound> bounds) {
        OrderKey key = bounds.get(0).key();
        List<Bound> ends = new ArrayList<>(bounds);
        if (bounds.stream().noneMatch(bound -> bound.comparison().isUpper())) {
            ends.add(new Bound(key, Comparison.AT_MOST, "'infinity'"));
        }
        if (bounds.stream().allMatch(bound -> bound.comparison().isUpper())) {
            ends.add(new Bound(key, Comparison.AT_LEAST, "'-infinity'"));
        }
        return String.join(" and ", ends.stream().map(end -> end.of(key.column())).toList());
    }

    private static Condition under(ListSource source, Scope scope) {
        return new Condition(
                IDS_UNDER.fill(pieces(source, scope)),
                () -> lookUp(source, scope),
                SIZE_OF_SCOPE.fill(Map.of("scope", scope.name(), "isTarget", scope.isTarget())));
    }

    /** A predicate: whether the row {@code x} is in the scope. */
    static String lookUp(ListSource source, Scope scope) {
        return scope.check() != null ? scope.check() : IS_UNDER.fill(pieces(source, scope));
    }

    private static Map<String, String> pieces(ListSource source, Scope scope) {
        return Map.of(
                "index", source.indexTable().view(),
                "id", source.indexTable().rowId(),
                "scope", scope.name(),
                "isTarget", scope.isTarget());
    }
}
