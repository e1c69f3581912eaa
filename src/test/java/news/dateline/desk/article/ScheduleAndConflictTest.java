package news.dateline.desk.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Articles are published at their time, and nobody overwrites what he has not seen. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ScheduleAndConflictTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;

    private static final String HISTORY =
            "query($id: ID!) { deskArticle(id: $id) { status changedBy history { nodes { action version by reason headline changedFields } } } }";

    private static String line(String key, int version, String headline) {
        return "{\"type\":\"article\",\"key\":\"%s\",\"version\":%d,\"publishedAt\":\"2026-01-01T00:00:00Z\",\"headline\":\"%s\",\"language\":\"en\",\"url\":\"https://example.org/%s\"}"
                .formatted(key, version, headline, key);
    }

    private static String headline(String id) {
        return Gql.ask("query($id: ID!) { article(id: $id) { headline } }", Map.of("id", id))
                .getString("data.article.headline");
    }

    private static List<String> actions(String id) {
        return EDITOR.ask(HISTORY, Map.of("id", id))
                .getList("data.deskArticle.history.nodes.action");
    }

    @Test
    void aScheduledArticleIsPublishedAtItsTimeAndOnce() {
        String id = EDITOR.draft("Soon");
        Instant at = Instant.now().plusSeconds(2);
        EDITOR.done("scheduleArticle", Map.of("id", id, "publishAt", at.toString()));
        assertNull(headline(id));
        await().atMost(Duration.ofSeconds(10)).until(() -> "Soon".equals(headline(id)));
        assertEquals(List.of("PUBLISHED", "SCHEDULED", "CREATED"), actions(id));
    }

    @Test
    void whatCannotBePublishedAtItsTimeBecomesADraftAgain() {
        Bundles.load(line("taken", 1, "Other"));
        String id =
                EDITOR.done(
                                "createArticle",
                                Map.of(
                                        "headline", "Soon",
                                        "language", "en",
                                        "url", "https://example.org/taken"))
                        .getString("article.id");
        assertEquals(List.of("URL_TAKEN"), EDITOR.refused("publishArticle", Map.of("id", id)));
        EDITOR.done(
                "scheduleArticle",
                Map.of("id", id, "publishAt", Instant.now().plusMillis(1500).toString()));
        await().atMost(Duration.ofSeconds(10)).until(() -> actions(id).contains("UNSCHEDULED"));
        JsonPath found = EDITOR.ask(HISTORY, Map.of("id", id));
        assertEquals("DRAFT", found.getString("data.deskArticle.status"));
    }

    @Test
    void aLoadInBetweenIsAConflictThatIsTold() {
        Bundles.load(line("wire", 1, "First"));
        String id = Bundles.articleId("wire");
        int version =
                EDITOR.ask("query($id: ID!) { deskArticle(id: $id) { version } }", Map.of("id", id))
                        .getInt("data.deskArticle.version");
        EDITOR.done(
                "updateArticle", Map.of("id", id, "headline", "Desk", "expectedVersion", version));
        Bundles.load(line("wire", 2, "Second"));
        JsonPath stale =
                EDITOR.run("updateArticle", Map.of("id", id, "expectedVersion", version + 1));
        assertEquals(List.of("CONFLICT"), stale.getList("userErrors.code"));
        assertEquals(version + 2, stale.getInt("conflict.version"));
        assertNull(stale.get("conflict.by"));
        JsonPath overtaken = EDITOR.run("publishArticle", Map.of("id", id));
        assertEquals(List.of("CONFLICT"), overtaken.getList("userErrors.code"));
        assertEquals("Second", headline(id));
        EDITOR.done("publishArticle", Map.of("id", id, "overwrite", true));
        assertEquals("Desk", headline(id));
        assertEquals(List.of("PUBLISHED", "LOADED", "UPDATED", "LOADED"), actions(id));
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhatChanged() {
        String id = EDITOR.draft("One");
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Two"));
        EDITOR.done("updateArticle", Map.of("id", id, "standfirst", "More"));
        EDITOR.done("publishArticle", Map.of("id", id));
        JsonPath found = EDITOR.ask(HISTORY, Map.of("id", id));
        String nodes = "data.deskArticle.history.nodes";
        assertEquals(List.of("PUBLISHED", "UPDATED", "CREATED"), found.getList(nodes + ".action"));
        assertEquals(List.of("eva", "eva", "eva"), found.getList(nodes + ".by"));
        assertEquals(List.of("headline", "standfirst"), found.getList(nodes + "[1].changedFields"));
        assertEquals(List.of("publishedAt"), found.getList(nodes + "[0].changedFields"));
    }

    @Test
    void contributorsListTheirOwnDraftsOnly() {
        ArticleDesk one = ArticleDesk.as("one", "contributor");
        ArticleDesk two = ArticleDesk.as("two", "contributor");
        String mine = one.draft("Mine");
        String theirs = two.draft("Theirs");
        String list = "{ deskArticles(filter: { status: [DRAFT] }) { nodes { id } totalCount } }";
        assertEquals(List.of(mine), one.ask(list, Map.of()).getList("data.deskArticles.nodes.id"));
        assertEquals(1, one.ask(list, Map.of()).getInt("data.deskArticles.totalCount"));
        assertNull(one.ask(HISTORY, Map.of("id", theirs)).get("data.deskArticle"));
        assertEquals(
                List.of(theirs, mine),
                EDITOR.ask("{ deskArticles(first: 2) { nodes { id } } }", Map.of())
                        .getList("data.deskArticles.nodes.id"));
    }
}
