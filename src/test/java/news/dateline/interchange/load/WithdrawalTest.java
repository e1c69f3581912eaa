package news.dateline.interchange.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Withdrawals on a database without a Dateline that runs on it: what the clock alone does. */
class WithdrawalTest {

    private static final String ARTICLES =
            "('readable.article'), ('readable.credit'), ('readable.article_source'), ('readable.subject'), ('readable.correction'),"
                    + " ('readable.article_image'), ('readable.mention'), ('readable.quotation'), ('readable.event_report'),"
                    + " ('readable.evidence'), ('readable.article_scope'), ('readable.quotation_scope')";

    /** Longer than a busy machine takes to look at what is there before. */
    private static final Duration AHEAD = Duration.ofSeconds(8);

    private static PlainDatabase database;

    @BeforeAll
    static void begin() {
        database = PlainDatabase.fresh("withdrawal");
    }

    @BeforeEach
    void clear() throws Exception {
        database.clear();
        load("{'type':'person','key':'p','name':'Ann'}");
        load("{'type':'organization','key':'o','name':'Org','kind':'OTHER'}");
        load("{'type':'event','key':'e','name':'Visit','kind':'VISIT'}");
    }

    @Test
    void takesEffectAtItsMomentByTheClock() throws Exception {
        Instant end = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.MILLIS);
        load(article("a", 1, ""), withdrawal("a", 2, end.toString()));
        assertEquals(List.of(), empty(), "all is visible before");
        assertEquals("1", one("select count(*) from readable.person"));

        waitFor(end);
        assertEquals(12, empty().size(), "nothing of the article is visible after");
        assertEquals("1", one("select count(*) from graph.article_text"), "nobody was there");

        load("{'type':'person','key':'q','name':'Ben'}");
        assertEquals("0", one("select count(*) from graph.article_text"));
        assertEquals("0", one("select count(*) from readable.person"), "she was known by it alone");
        assertEquals("0", one("select count(*) from readable.affiliation"));
        assertEquals("0", one("select count(*) from graph.pending_withdrawal"));
        assertEquals("1", one("select count(*) from readable.tombstone"));
        assertEquals(
                "true", one("select (withdrawn_at = '" + end + "')::text from readable.tombstone"));
    }

    /** In the moment between, as for whoever reads a standby while the primary is away. */
    @Test
    void noWordOfItIsLeftBeforeItIsCarriedOut() throws Exception {
        String day =
                "{'earliest':'2020-01-01','latest':'2020-01-01','precision':'DAY','text':'SECRET'}";
        load(
                article("a", 1, "")
                        .replace("went home", "went SECRET")
                        .replace("'caption':'Ann'", "'caption':'SECRET'")
                        .replace("'head'", "'SECRET'")
                        .replace("'status':'PAST'", "'status':'PAST','starts':" + day));
        load(article("b", 1, "").replace("2020-01-01T", "2019-01-01T"));
        Instant end = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.MILLIS);
        load(withdrawal("a", 2, end.toString()));
        assertEquals("affiliation article event event_report image", viewsThatSay("SECRET"));
        waitFor(end);
        assertEquals("", viewsThatSay("SECRET"));
        assertEquals("1", one("select count(*) from graph.pending_withdrawal"));
        assertEquals("1", one("select count(*) from readable.image"), "the other one's");
        assertEquals("1", one("select count(*) from readable.event"));
    }

    /** All views at one moment. */
    private static String viewsThatSay(String word) {
        String each =
                database
                        .read("select viewname from pg_views where schemaname = 'readable'")
                        .stream()
                        .map(
                                view ->
                                        "select '%1$s' as view where exists (select from readable.%1$s v where to_jsonb(v)::text like '%%%2$s%%')"
                                                .formatted(view, word))
                        .collect(Collectors.joining(" union all "));
        return String.join(" ", database.read("select view from (" + each + ") v order by view"));
    }

    @Test
    void aLaterVersionCancelsAWithdrawalAhead() throws Exception {
        load(article("a", 1, ""), withdrawal("a", 2, "2999-01-01T00:00:00Z"));
        load(article("a", 3, ""));
        assertEquals("0", one("select count(*) from graph.pending_withdrawal"));
        assertEquals(
                "0", one("select count(*) from graph.mention where visible_until is not null"));
    }

    @Test
    void anArticleThatComesAfterItsWithdrawalAheadEndsToo() throws Exception {
        load(withdrawal("a", 2, "2999-01-01T00:00:00Z"));
        load(article("a", 1, ""));
        assertEquals("1", one("select count(*) from readable.article"));
        assertEquals(
                "0",
                one(
                        "select count(*) from graph.article_scope where visible_until is distinct from '2999-01-01T00:00:00Z'"));
    }

    @Test
    void whatReadersSawLeavesATombstoneWhateverMomentIsGiven() throws Exception {
        load(article("a", 1, ""), article("b", 1, ",'embargoUntil':'2999-01-01T00:00:00Z'"));
        load(
                withdrawal("a", 2, "2019-01-01T00:00:00Z"),
                withdrawal("b", 2, "2019-01-01T00:00:00Z"));
        assertEquals("1", one("select count(*) from readable.tombstone"));
    }

    @Test
    void aWithdrawnArticleHasNoEndAhead() throws Exception {
        load(withdrawal("a", 1, "2022-01-01T00:00:00Z"));
        load(withdrawal("a", 2, "2999-01-01T00:00:00Z"));
        assertEquals("1", one("select count(*) from graph.article where visible_until is null"));
        load(article("a", 2, ""));
        assertEquals("1", one("select count(*) from readable.article"));
        assertEquals("0", one("select count(*) from graph.article where visible_until is null"));
    }

    @Test
    void withoutAMomentItTakesEffectAtOnce() throws Exception {
        load(article("a", 1, ""));
        load("{'type':'withdraw','article':'a','version':1}");
        assertEquals("1", one("select count(*) from readable.tombstone"));
    }

    /** It does not matter whether the version that they saw was the last. */
    @Test
    void whatReadersOnceSawLeavesATombstone() throws Exception {
        load(article("a", 1, ""));
        load(article("a", 2, ",'embargoUntil':'2999-01-01T00:00:00Z'"));
        load(article("b", 1, ""));
        load(article("b", 2, ",'status':'DRAFT'"));
        load(article("c", 1, ",'embargoUntil':'2999-01-01T00:00:00Z'"));
        load("{'type':'withdraw','article':'a','version':3}");
        load("{'type':'withdraw','article':'b','version':3}");
        load("{'type':'withdraw','article':'c','version':3}");
        assertEquals("2", one("select count(*) from readable.tombstone"));
    }

    @Test
    void afterAWithdrawalTheTablesAreVacuumed() throws Exception {
        load(article("a", 1, ""));
        String vacuums =
                "select count(*) from pg_stat_user_tables where vacuum_count > 0 and relname in ('article_text', 'mention', 'quotation')";
        database.run("select pg_stat_reset()");
        load(article("b", 1, ""));
        assertEquals("0", one(vacuums));
        load("{'type':'withdraw','article':'a','version':1}");
        assertEquals("3", one(vacuums));
    }

    private static List<String> empty() {
        return database.read(
                "select v from (values "
                        + ARTICLES
                        + ") views(v) where (xpath('/row/n/text()',"
                        + " query_to_xml('select count(*) as n from ' || v, false, true, '')))[1]::text = '0'");
    }

    private static String one(String sql) {
        return database.read(sql).get(0);
    }

    private static void waitFor(Instant moment) throws InterruptedException {
        Thread.sleep(Math.max(0, moment.toEpochMilli() - System.currentTimeMillis() + 100));
        assertTrue(Instant.now().isAfter(moment));
    }

    private static void load(String... lines) throws IOException, SQLException {
        String bundle = String.join("\n", lines).replace('\'', '"');
        BundleLoader loader = new BundleLoader(database.source());
        assertEquals(List.of(), loader.load(bundle).problems());
    }

    private static String withdrawal(String article, int version, String at) {
        return "{'type':'withdraw','article':'"
                + article
                + "','version':"
                + version
                + ",'at':'"
                + at
                + "'}";
    }

    /** With something of everything that rests on an article. */
    private static String article(String key, int version, String more) {
        String words = "'field':'BODY','start':0,'end':3,'text':'Ann'";
        return "{'type':'article','key':'"
                + key
                + "','version':"
                + version
                + ",'language':'en','headline':'H','body':'Ann went home.','publishedAt':'2020-01-01T00:00:00Z'"
                + more
                + ",'byline':[{'name':'Ann','agent':'p','role':'AUTHOR'}]"
                + ",'sources':[{'organization':'o','role':'WIRE'}]"
                + ",'subjects':[{'scheme':'https://example.org/','code':'c','name':'n'}]"
                + ",'correctedAt':'2020-01-02T00:00:00Z','corrections':[{'at':'2020-01-02T00:00:00Z','version':1,'text':'x'}]"
                + ",'images':[{'key':'i','caption':'Ann'}]"
                + ",'mentions':[{'entity':'p',"
                + words
                + ",'form':'NAME'}]"
                + ",'quotations':[{'key':'q','form':'INDIRECT','text':'went','field':'BODY','spans':[{'start':4,'end':8,'verbatim':false}],'speaker':'p'}]"
                + ",'reports':[{'event':'e','status':'PAST','evidence':[{"
                + words
                + "}]}]"
                + ",'affiliations':[{'person':'p','body':'o','role':'head','state':'HELD','evidence':[{"
                + words
                + "}]}]}";
    }
}
