package news.dateline.bench.queries;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Statements are found in a log as the client of PostgreSQL writes it. */
class ExplainedTest {

    private static final String LOG =
            """
            12:00 WARN Backend notice: severity='NOTICE', message='duration: 0.219 ms  plan:
            {
              "Query Text": "select 1 from readable.article x",
              "Plan": {
                "Node Type": "Index Scan", "Index Name": "article_by_published",
                "Actual Rows": 2.50, "Actual Loops": 4, "Rows Removed by Filter": 1
              }
            }', detail='null', hint='null'
            12:00 INFO Something else
            12:00 WARN Backend notice: severity='NOTICE', message='duration: 0.002 ms  plan:
            {
              "Query Text": "select md5(word)",
              "Plan": { "Node Type": "Result", "Actual Rows": 1, "Actual Loops": 1 }
            }', detail='null', hint='null'
            """;

    @Test
    void statementsOfReadersAreFoundAndNoOther() {
        List<Explained> found = Explained.in(LOG);
        assertEquals(1, found.size());
        assertEquals("select 1 from readable.article x", found.get(0).sql());
        assertEquals(10, found.get(0).rows());
        assertEquals(14, found.get(0).touched());
    }
}
