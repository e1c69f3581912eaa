package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.List;

import news.dateline.interchange.export.Export;
import news.dateline.interchange.input.Source;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.interchange.load.RecordedReport;
import news.dateline.interchange.load.Report;
import news.dateline.testing.Archives;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An edit that does not count, since its version or time stayed the same, is told. */
class EditTest {

    private static final String ANN = "{'type':'person','key':'ann','name':'Ann'}";

    private static PlainDatabase database;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void begin() {
        database = PlainDatabase.fresh("edits");
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    private final Report report = new RecordedReport(told);

    private Summary load(int linesAtOnce, String... lines) throws Exception {
        told.clear();
        String text = String.join("\n", lines).replace('\'', '"');
        return new BundleLoader(database.source(), linesAtOnce)
                .load(List.of(Source.of("bundle", text)), report);
    }

    private Summary loadWhole(String... lines) throws Exception {
        told.clear();
        String text = String.join("\n", lines).replace('\'', '"');
        return new BundleLoader(database.source(), 100)
                .loadWhole(List.of(Source.of("bundle", text)), report);
    }

    private static String article(int version, String headline, String more) {
        return "{'type':'article','key':'a','version':"
                + version
                + ",'language':'en','headline':'"
                + headline
                + "','body':'Ann went home.','publishedAt':'2020-01-01T00:00:00Z'"
                + more
                + "}";
    }

    private static String warning(int line, int version, String fields) {
        return "line "
                + line
                + ", version: version "
                + version
                + " of \"a\" is already in the graph and differs in "
                + fields
                + "; this line is not loaded: give it a higher version";
    }

    @Test
    void anEditUnderTheSameVersionIsNamedEachTime() throws Exception {
        load(9, ANN, article(1, "First", ""));
        String edited =
                article(
                        1,
                        "Second",
                        ",'editorNote':'N','mentions':[{'entity':'ann','field':'BODY','start':0,'end':3,'text':'Ann','form':'NAME'}]");
        for (int i = 0; i < 2; i++) {
            Summary summary = load(9, edited);
            assertEquals(List.of(warning(1, 1, "editorNote, headline, mentions")), told);
            assertEquals(1, summary.warned());
            assertTrue(summary.toString().endsWith(", 1 line with warnings"), summary::toString);
            assertTrue(summary.changedNothing());
        }
        assertEquals(List.of("First"), database.read("select headline from graph.article"));
    }

    @Test
    void ofAStrictLoadItIsAnError() throws Exception {
        load(9, ANN, article(1, "First", ""));
        Summary summary =
                loadWhole("{'type':'person','key':'bob','name':'Bob'}", article(1, "Second", ""));
        assertEquals(List.of("refused: " + warning(2, 1, "headline")), told);
        assertEquals(1, summary.refused());
        assertEquals(List.of("ann"), database.read("select key from graph.entity"));
    }

    @Test
    void twoLinesOfOneVersionInAFileAreComparedWhereverABatchEnds() throws Exception {
        for (int linesAtOnce : List.of(1, 9)) {
            database.clear();
            load(linesAtOnce, article(1, "First", ""), article(1, "Second", ""));
            assertEquals(List.of(warning(2, 1, "headline")), told);
            assertEquals(List.of("First"), database.read("select headline from graph.article"));
        }
    }

    @Test
    void theSameThingWrittenOtherwiseIsNoEdit() throws Exception {
        String first =
                article(
                        1,
                        "First",
                        ",'byline':[{'name':'Ann','role':'AUTHOR'}],'changedAt':'2020-01-01T02:00:00+02:00'");
        load(9, ANN, first);
        load(
                9,
                ANN,
                "{'version':1.0,'key':'a','type':'article','status':'PUBLISHED','embargoUntil':'2019-01-01T00:00:00Z',"
                        + "'byline':[{'role':'AUTHOR','name':'Ann'}],'changedAt':'2020-01-01T00:00:00Z','language':'EN','headline':'First',"
                        + "'body':'Ann went home.','publishedPrecision':'MINUTE','publishedAt':'2020-01-01T00:00:00Z'}");
        assertEquals(List.of(), told);
    }

    @Test
    void versionsThatAreSupersededAreNoEdits() throws Exception {
        load(9, article(2, "Second", ""), article(1, "First", ""));
        load(9, article(1, "Another", ""));
        assertEquals(List.of(), told);
        load(9, "{'type':'withdraw','article':'a','version':2,'at':'2021-01-01T00:00:00Z'}");
        load(9, article(2, "Other", ""));
        assertEquals(List.of(), told);
    }

    @Test
    void anExportOfTheGraphIsNoEditOfItEvenWhereNoDigestIsKept() throws Exception {
        String[] lines = Archives.lines(5, 60);
        load(2_000, lines);
        java.io.StringWriter out = new java.io.StringWriter();
        new Export(database.source()).write(out);
        for (String forget : List.of("select 1", "update graph.article set line_digest = null")) {
            database.run(forget);
            database.run("delete from graph.loaded_batch");
            Summary summary = load(2_000, out.toString());
            assertEquals(List.of(), told);
            assertTrue(summary.changedNothing(), summary::toString);
        }
    }

    @Test
    void aDigestThatIsNotKeptIsComputedOnce() throws Exception {
        load(9, ANN, article(1, "First", ""));
        database.run("update graph.article set line_digest = null");
        String kept = "select line_digest is not null from graph.article";
        load(9, article(1, "Second", ""));
        assertEquals(List.of("f"), database.read(kept));
        load(9, article(1, "First", ""));
        assertEquals(List.of("t"), database.read(kept));
        load(9, article(1, "Second", ""), article(1, "Third", ""));
        assertEquals(List.of(warning(1, 1, "headline"), warning(2, 1, "headline")), told);
    }

    @Test
    void allEditsOfABatchAreComparedByOneStatement() throws Exception {
        String[] lines = new String[40];
        String[] edited = new String[40];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = article(1, "First", "").replace("'key':'a'", "'key':'a" + i + "'");
            edited[i] = lines[i].replace("First", "Second");
        }
        load(100, lines);
        database.run("create extension if not exists pg_stat_statements");
        int before = comparisons();
        load(100, edited);
        assertEquals(lines.length, told.size());
        assertEquals(1, comparisons() - before);
    }

    private static int comparisons() {
        String calls =
                """
                select coalesce(sum(calls), 0) from pg_stat_statements
                where dbid = (select oid from pg_database where datname = current_database())
                      and query like '%json_strip_nulls%withdrawn_at is null and id%'
                """;
        return Integer.parseInt(database.read(calls).get(0));
    }

    @Test
    void whatASourceSaysOtherwiseAsOfTheSameTimeIsNamed() throws Exception {
        load(9, ANN);
        load(9, "{'type':'person','key':'ann','name':'Anne','description':'A pilot'}");
        assertEquals(
                List.of(
                        "line 1, asOf: the same source gives other values for \"ann\" with the same asOf, in description, name;"
                                + " only one of the two lines counts: give a later asOf"),
                told);
    }

    @Test
    void precedenceIsNoReasonToWarn() throws Exception {
        load(
                9,
                ANN,
                "{'type':'person','key':'ann','name':'Anne','asOf':'2020-01-01'}",
                "{'type':'person','key':'ann','name':'Anna','asOf':'2019-01-01'}",
                "{'type':'person','key':'ann','name':'Anja','source':'s'}",
                "{'type':'person','key':'ann','name':'Anka','provenance':'IMPORT'}",
                ANN.replace("'key':'ann','name':'Ann'", "'name':'Ann','key':'ann'"));
        assertEquals(List.of(), told);
    }

    @Test
    void anotherKindOfTheSameSourceIsRefusedAndNoEdit() throws Exception {
        String body = "{'type':'organization','key':'ann','name':'Ann','kind':'OTHER'}";
        load(100, ANN);
        assertEquals(1, load(100, body).refused());
        assertEquals(List.of("refused: line 1, key: is of kind PERSON already"), told);
        clear();
        assertEquals(1, load(100, ANN, body).refused());
        assertEquals(List.of("refused: line 2, key: is of kind PERSON already"), told);
    }
}
