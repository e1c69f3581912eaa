package news.dateline.bench.queries;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which bound holds for which statement. */
class BoundTest {

    private static final String LIST =
            "select x.id, 1 as parent_ from %s readable.event x order by x.id limit %s";
    private static final String PARENTS =
            "{ 'Node Type': 'Function Scan', 'Function Name': 'unnest', 'Alias': 'p',"
                    + " 'Actual Rows': 3, 'Actual Loops': 1 }";

    private final Bound bound = new Bound(Map.of("event", 10));

    @Test
    void aPageHas95RowsForEachParent() {
        assertEquals(95, bound.of(statement(LIST.formatted("", "21"), "")));
        assertEquals(95, bound.of(statement(LIST.formatted("", "3"), "")));
        assertEquals(3 * 95, bound.of(statement(LIST.formatted("", "21"), PARENTS)));
    }

    @Test
    void aLargerPageCountsAsSeveral() {
        assertEquals(5 * 95, bound.of(statement(LIST.formatted("", "101"), "")));
    }

    @Test
    void rowsCollectedByTheRarestFilterAreBoundByIt() {
        String collected = LIST.formatted("(select 1) h cross join lateral", "21");
        assertEquals(12 * 10 + 200, bound.of(statement(collected, "")));
    }

    @Test
    void aCountIsBoundByWhatItCounts() {
        String counted =
                "{ 'Node Type': 'Aggregate', 'Actual Rows': 1, 'Actual Loops': 1, 'Plans': [{"
                        + " 'Node Type': 'Index Only Scan', 'Actual Rows': 50, 'Actual Loops': 2 }] }";
        assertEquals(
                12 * 100 + 200,
                bound.of(statement("select count(*) as n from readable.mention x", counted)));
    }

    private static Explained statement(String sql, String inner) {
        String log =
                "duration: 0.1 ms  plan:\n{\n  'Query Text': '"
                        + sql
                        + "', 'Plan': { 'Node Type': 'Limit', 'Actual Rows': 1, 'Actual Loops': 1, 'Plans': ["
                        + inner
                        + "] }\n}";
        return Explained.in(log.replace('\'', '"') + "', detail='null'").get(0);
    }
}
