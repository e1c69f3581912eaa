package news.dateline.loading;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import news.dateline.loading.Selection.Scope;

import static java.util.stream.Collectors.joining;

/**
 * SQL that determines, within the statement, which of several conditions matches the fewest rows.
 */
final class RarestCondition {

    /** The number of rows up to which the first round counts. */
    private static final int FIRST = 64;

    /** The factor by which each round counts further than the last. */
    private static final int FURTHER = 8;

    private static final SqlTemplate RAREST_SCOPE =
            SqlTemplate.of(
                    """
                    (
                        select c.no, c.scope, c.targets
                        from (values {scopes}) c(no, scope, targets)
                        order by (
                            select coalesce(sum(z.size), 0) from readable.scope_size z
                            where z.scope = c.scope and z.target_id = any (c.targets)
                        ), c.no limit 1
                    ) d
                    """);

    private static final SqlTemplate RAREST_CONDITION =
            SqlTemplate.of(
                    """
                    (
                        with recursive round(cap, no) as (
                            select {start}, cast(null as int)
                            union all
                            select n.cap, (
                                select v.no from (values {sizes}) v(no, size)
                                where v.size < n.cap order by v.size, v.no limit 1
                            )
                            from (select r.cap * {further} as cap from round r where r.no is null offset 0) n
                        )
                        select round.no from round where round.no is not null
                    ) d
                    """);

    private static final SqlTemplate COUNTED =
            SqlTemplate.of("(select count(*) from (select from ({ids}) i limit n.cap) c)");

    private RarestCondition() {}

    /** The scope with the fewest rows by the stored sizes, as {@code d (no, scope, targets)}. */
    static String scope(List<Scope> scopes) {
        String values =
                IntStream.range(0, scopes.size())
                        .mapToObj(i -> row(i, scopes.get(i)))
                        .collect(joining(", "));
        return RAREST_SCOPE.fill(Map.of("scopes", values));
    }

    private static String row(int no, Scope scope) {
        return "(" + no + ", '" + scope.name() + "', " + scope.array() + ")";
    }

    /**
     * The condition that the fewest rows meet, as {@code d (no)}. What is not on record is counted,
     * of each condition as many rows at the most, and in each round more, until one comes to its
     * end: so counting costs no more than a multiple of the fewest.
     */
    static String condition(List<Condition> conditions) {
        String sizes =
                IntStream.range(0, conditions.size())
                        .mapToObj(i -> "(" + i + ", " + size(conditions.get(i)) + ")")
                        .collect(joining(", "));
        return RAREST_CONDITION.fill(
                Map.of("start", "" + FIRST / FURTHER, "sizes", sizes, "further", "" + FURTHER));
    }

    private static String size(Condition condition) {
        return condition.size() != null
                ? condition.size()
                : COUNTED.fill(Map.of("ids", condition.ids()));
    }

    /** Rows need no check of the condition that they were found by. */
    static List<String> checksOfOthers(List<String> checks) {
        return IntStream.range(0, checks.size())
                .mapToObj(no -> "(d.no = " + no + " or " + checks.get(no) + ")")
                .toList();
    }
}
