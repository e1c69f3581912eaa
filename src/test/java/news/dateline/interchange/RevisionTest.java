package news.dateline.interchange;

import java.util.List;

import news.dateline.interchange.load.BundleLoader;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a load changes counts the revision up, by which writers lock a row; nothing else does. */
class RevisionTest {

    private PlainDatabase database;

    @BeforeEach
    void begin() {
        database = PlainDatabase.fresh("revision");
    }

    private void load(String line) throws Exception {
        BundleLoader loader = new BundleLoader(database.source());
        assertEquals(List.of(), loader.load(line.replace('\'', '"')).problems());
    }

    private void loadArticle(int version) throws Exception {
        load(
                ("{'type':'article','key':'a','version':%d,'language':'en','headline':'H','publishedAt':'2020-01-01T00:00:00Z',"
                                + "'byline':[{'name':'Ann','agent':'p','role':'AUTHOR'}]}")
                        .formatted(version));
    }

    private String revision(String table) {
        return database.read("select revision from graph." + table).get(0);
    }

    @Test
    void ofAnArticle() throws Exception {
        load("{'type':'person','key':'p','name':'Ann'}");
        loadArticle(1);
        assertEquals("0", revision("article"));
        loadArticle(1);
        assertEquals("0", revision("article"));
        loadArticle(2);
        assertEquals("1", revision("article"));
        load("{'type':'withdraw','article':'a','version':3}");
        assertEquals("2", revision("article"));
    }

    @Test
    void ofAnEntityButNotWhenItBecomesVisible() throws Exception {
        load("{'type':'person','key':'p','name':'Ann'}");
        assertEquals("0", revision("entity"));
        loadArticle(1);
        assertEquals(
                List.of("true"),
                database.read("select (visible_from is not null)::text from graph.entity"));
        assertEquals("0", revision("entity"));
        load(
                "{'type':'person','key':'p','name':'Ann','description':'A writer','asOf':'2026-01-01T00:00:00Z'}");
        assertEquals("1", revision("entity"));
        load(
                "{'type':'person','key':'p','name':'Ann','description':'A writer','asOf':'2026-01-01T00:00:00Z'}");
        assertEquals("1", revision("entity"));
    }

    /** A writer counts it itself, and the moment of arrival is the database's. */
    @Test
    void whoSetsItIsNotCountedTwiceAndANewVersionArrivesNow() throws Exception {
        load("{'type':'person','key':'p','name':'Ann'}");
        loadArticle(1);
        String before = database.read("select arrived_at from graph.article").get(0);
        database.run("update graph.article set headline = 'I', version = 2, revision = 1");
        assertEquals("1", revision("article"));
        assertEquals(
                List.of("true"),
                database.read(
                        "select (arrived_at > '%s')::text from graph.article".formatted(before)));
    }
}
