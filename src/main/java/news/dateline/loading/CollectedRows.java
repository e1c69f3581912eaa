package news.dateline.loading;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static java.util.stream.Collectors.joining;

/** All rows that the rarest of several conditions finds, each checked for the others. */
final class CollectedRows {

    private static final SqlTemplate ROWS =
            SqlTemplate.of(
                    """
                    {driver}(select distinct i.id from ({ids} offset 0) i(id)) h
                    cross join lateral (select x.* from {rows} where x.id = h.id offset 0) x
                    """);

    private static final SqlTemplate IDS_IF_DRIVER =
            SqlTemplate.of("select i.id from ({ids} offset 0) i(id) where d.no = {no}");

    private CollectedRows() {}

    /** FROM and WHERE; {@code within} is what the keys must be. */
    static String of(ListSource source, Selection selection, List<String> within) {
        List<Condition> conditions = Condition.of(source, selection);
        boolean one = conditions.size() == 1;
        String rows =
                ROWS.fill(
                        Map.of(
                                "driver",
                                one
                                        ? ""
                                        : RarestCondition.condition(conditions)
                                                + " cross join lateral ",
                                "ids",
                                one ? conditions.get(0).ids() : idsOfDriver(conditions),
                                "rows",
                                source.from()));
        List<String> meetsOthers =
                one ? List.of() : RarestCondition.checksOfOthers(checks(conditions));
        return Clauses.from(rows, selection.predicates, selection.checks, meetsOthers, within);
    }

    private static String idsOfDriver(List<Condition> conditions) {
        return IntStream.range(0, conditions.size())
                .mapToObj(
                        no ->
                                IDS_IF_DRIVER.fill(
                                        Map.of("ids", conditions.get(no).ids(), "no", "" + no)))
                .collect(joining(" union all "));
    }

    private static List<String> checks(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.check().get()).toList();
    }
}
