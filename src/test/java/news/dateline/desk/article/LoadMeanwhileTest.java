package news.dateline.desk.article;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.interchange.merge.MergeSql;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A load is at work while the desk writes the same article. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class LoadMeanwhileTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final String WAITING =
            "select count(*) from pg_locks l join pg_database d on d.oid = l.database where not granted and d.datname = 'own'";
    private static final String VERSION_2 =
            "update graph.article set version = 2, headline = 'Second' where key = 'wire'";

    private final String id = Bundles.articleId("wire");
    private final PlainDatabase database = PlainDatabase.of(OwnGraph.DATABASE);

    @BeforeEach
    void load() {
        Bundles.clear();
        Bundles.load(
                "{\"type\":\"article\",\"key\":\"wire\",\"version\":1,\"publishedAt\":\"2026-01-01T00:00:00Z\",\"headline\":\"First\",\"language\":\"en\"}");
    }

    /** The payload of a mutation that waits for a transaction, which changes the article. */
    private JsonPath whileIt(String locks, String changes, String mutation, Map<String, ?> input)
            throws Exception {
        try (Connection loading = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = loading.createStatement()) {
            loading.setAutoCommit(false);
            statement.execute(locks);
            CompletableFuture<JsonPath> payload =
                    CompletableFuture.supplyAsync(() -> EDITOR.run(mutation, input));
            await().atMost(4, TimeUnit.SECONDS)
                    .until(() -> database.read(WAITING), not(List.of("0")));
            statement.execute(changes);
            loading.commit();
            return payload.get(10, TimeUnit.SECONDS);
        }
    }

    private List<String> history(String column) throws SQLException {
        return EDITOR.ask(
                        "query($id: ID!) { deskArticle(id: $id) { history { nodes { action version headline } } } }",
                        Map.of("id", id))
                .getList("data.deskArticle.history.nodes." + column);
    }

    @Test
    void aCorrectionThatWaitedComesAfterTheLoad() throws Exception {
        JsonPath corrected =
                whileIt(
                        MergeSql.LOCK,
                        VERSION_2,
                        "correctArticle",
                        Map.of("id", id, "correction", "It was wrong."));
        assertEquals(List.of(), corrected.getList("userErrors"));
        assertEquals("eva", corrected.getString("article.changedBy"));
        assertEquals(List.of("CORRECTED", "LOADED", "LOADED"), history("action"));
    }

    /** What is read of the article and of its text is of one moment. */
    @Test
    void theContentOfAVersionIsThatOfTheVersion() throws Exception {
        JsonPath begun =
                whileIt(
                        "lock table graph.article_text in access exclusive mode",
                        VERSION_2,
                        "updateArticle",
                        Map.of("id", id, "standfirst", "More"));
        assertEquals(3, begun.getInt("article.workingVersion"));
        assertEquals(List.of(3, 2, 1), history("version"));
        assertEquals(List.of("Second", "Second"), history("headline").subList(0, 2));
        assertEquals(null, history("headline").get(2));
    }

    @Test
    void aWithdrawalMeanwhileIsSeen() throws Exception {
        JsonPath refused =
                whileIt(
                        "lock table graph.article_text in access exclusive mode",
                        "update graph.article set withdrawn_at = now() where key = 'wire'",
                        "updateArticle",
                        Map.of("id", id, "standfirst", "More"));
        assertEquals(List.of("NOT_ALLOWED_IN_THIS_STATE"), refused.getList("userErrors.code"));
    }
}
