package news.dateline.interchange;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import news.dateline.interchange.load.BundleLoader;
import news.dateline.interchange.merge.MergeSql;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Computing anew and loading can meet, as can two programs that start at the same time. */
class ReindexTest {

    private static final String WAITING = "select count(*) from pg_locks where not granted";
    private static final String NORMAL = "https://example.org/a";

    private final PlainDatabase database = PlainDatabase.fresh("reindexed");

    @Test
    void waitsForALoadThatTakesAnAddress() throws Exception {
        load(article("a", "HTTPS://Example.org/a"), article("b", "https://example.org/b"));
        database.run("update graph.article set normal_url = url");
        database.run("delete from graph.analysis");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection loading = database.source().getConnection();
                Statement statement = loading.createStatement()) {
            loading.setAutoCommit(false);
            statement.execute(MergeSql.LOCK);
            statement.execute(
                    "update graph.article set normal_url = '" + NORMAL + "' where key = 'b'");
            Future<?> reindexing = other.submit(() -> reindex());
            untilOneWaits();
            loading.commit();
            reindexing.get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
        // The load was first; the next run by other rules would give b its own.
        assertEquals(
                List.of("HTTPS://Example.org/a", "https://example.org/b"),
                database.read("select normal_url from graph.article order by key"));
    }

    @Test
    void oneOfTwoThatStartTogetherIsEnough() throws Exception {
        load(article("a", "HTTPS://Example.org/a"));
        database.run("update graph.article set normal_url = url");
        database.run("delete from graph.analysis");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> each :
                    two.invokeAll(List.of(this::reindex, this::reindex), 20, TimeUnit.SECONDS)) {
                each.get();
            }
        } finally {
            two.shutdownNow();
        }
        assertEquals(List.of(NORMAL), database.read("select normal_url from graph.article"));
    }

    @Test
    void rowsOfDraftsAreThoseOfThisRelease() throws Exception {
        database.run(
                """
                insert into graph.working_copy (article_id, key, line, rows, status, version, created_at, created_by, updated_at, updated_by, updated_by_name)
                values (1, 'a', '%s', '{"article": [{"renamed": 1}]}', 'DRAFT', 1, now(), 'x', now(), 'x', 'x'),
                       (2, 'b', '{"type": "article"}', '{"article": [{"old": 1}]}', 'DRAFT', 1, now(), 'x', now(), 'x', 'x')
                """
                        .formatted(article("a", NORMAL).replace('\'', '"')));
        reindex(Analysis.drafts(59));
        String rows = "select rows #>> '{article,0,%s}' from graph.working_copy order by key";
        assertEquals("H", database.read(rows.formatted("headline")).get(0));
        assertEquals("1", database.read(rows.formatted("old")).get(1));
        database.run("update graph.working_copy set rows = '{}'");
        reindex(Analysis.drafts(59));
        assertEquals(
                List.of("{}", "{}"), database.read("select rows::text from graph.working_copy"));
    }

    private Void reindex() throws Exception {
        return reindex(Analysis.URLS);
    }

    private Void reindex(Analysis analysis) throws Exception {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            Reindex.run(connection, analysis);
        }
        return null;
    }

    private void untilOneWaits() {
        await().until(() -> database.read(WAITING), not(List.of("0")));
    }

    private void load(String... lines) throws Exception {
        String bundle = String.join("\n", lines).replace('\'', '"');
        assertEquals(List.of(), new BundleLoader(database.source()).load(bundle).problems());
    }

    private static String article(String key, String url) {
        return "{'type':'article','key':'%s','version':1,'language':'en','headline':'H','body':'B','publishedAt':'2020-01-01T00:00:00Z','url':'%s'}"
                .formatted(key, url);
    }
}
