package news.dateline.interchange.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import news.dateline.interchange.input.Source;
import news.dateline.interchange.merge.Summary;
import news.dateline.interchange.values.Problems;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a load says of itself: messages that have an end, and what it counts. */
class LoadReportTest {

    private static final String ARTICLE =
            "{'type':'article','key':'a','version':1,'language':'en','headline':'H',"
                    + "'body':'Ann went home.','publishedAt':'2020-01-01T00:00:00Z'%s}";

    private static PlainDatabase database;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void begin() {
        database = PlainDatabase.fresh("load_report");
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    private Summary load(int linesAtOnce, String... lines) throws Exception {
        String text = String.join("\n", lines).replace('\'', '"');
        return new BundleLoader(database.source(), linesAtOnce)
                .load(List.of(Source.of("bundle", text)), new RecordedReport(told));
    }

    @Test
    void theMessagesOfALoadHaveAnEnd() throws Exception {
        String[] lines = new String[1_500];
        Arrays.fill(lines, "{'type':'person'}");
        Summary summary = load(100, lines);
        assertEquals(FirstProblems.MOST + 1, told.size());
        assertEquals("more: 2000", told.get(FirstProblems.MOST));
        assertEquals(1_500, summary.refused());
    }

    @Test
    void aLineThatNamesManyThatNobodyDefinesIsNamedInAFewLines() throws Exception {
        StringBuilder mentions = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            mentions.append(i > 0 ? "," : "")
                    .append("{'entity':'x")
                    .append(i)
                    .append("','field':'BODY','start':0,'end':3,'text':'Ann','form':'NAME'}");
        }
        Summary summary = load(9, ARTICLE.formatted(",'mentions':[" + mentions + "]"));
        assertEquals(1, summary.refused());
        assertEquals(Problems.MOST + 1, told.size());
        assertEquals("refused: line 1: … and 280 more problems", told.get(Problems.MOST));
    }

    @Test
    void withdrawalsAheadAndOfUnknownArticlesAreCountedApart() throws Exception {
        String ahead = "{'type':'withdraw','article':'a','version':2,'at':'2999-01-01T00:00:00Z'}";
        Summary summary =
                load(
                        100,
                        ARTICLE.formatted(""),
                        ahead,
                        "{'type':'withdraw','article':'tpyo','version':1}");
        assertEquals(
                "0 entities and 1 article new or changed, 0 articles withdrawn, 0 new statements of records,"
                        + " 1 withdrawal that takes effect later, 1 withdrawal of an unknown article,"
                        + " 0 lines unchanged or superseded",
                summary.toString());
        assertEquals(1, load(100, "{'type':'withdraw','article':'a','version':3}").withdrawn());
    }
}
