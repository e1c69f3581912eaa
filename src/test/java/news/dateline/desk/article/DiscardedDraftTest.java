package news.dateline.desk.article;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A draft that was discarded before it was ever published can be restored. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class DiscardedDraftTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final ArticleDesk OWNER = ArticleDesk.CONTRIBUTOR;
    private static final ArticleDesk OTHER = ArticleDesk.as("otto", "contributor");

    private static JsonPath desk(ArticleDesk who, String id) {
        JsonPath answer =
                who.ask(
                        "query ($id: ID!) { deskArticle(id: $id) { status headline preview { headline body } history { nodes { action } } } }",
                        Map.of("id", id));
        assertNull(answer.get("errors"), () -> answer.get("errors").toString());
        answer.setRootPath("data.deskArticle");
        return answer;
    }

    private static boolean isListed(ArticleDesk who, String filter, String id) {
        return who.ask("{ deskArticles(first: 100" + filter + ") { nodes { id } } }", Map.of())
                .getList("data.deskArticles.nodes.id")
                .contains(id);
    }

    private static String discarded() {
        String id = OWNER.draft("Mine");
        OWNER.done("updateArticle", Map.of("id", id, "headline", "Better", "body", "Text."));
        OWNER.done("discardDraft", Map.of("id", id));
        return id;
    }

    @Test
    void isKeptForItsAuthorAndForEditors() {
        String id = discarded();
        for (ArticleDesk who : List.of(OWNER, EDITOR)) {
            JsonPath seen = desk(who, id);
            assertEquals("DISCARDED", seen.get("status"));
            assertEquals("Better", seen.get("headline"));
            assertNull(seen.get("preview"));
            assertEquals("DISCARDED", seen.get("history.nodes[0].action"));
            assertFalse(isListed(who, "", id));
            assertTrue(isListed(who, ", filter: { status: [DISCARDED] }", id));
        }
        assertNull(desk(OTHER, id).get("status"));
        assertFalse(isListed(OTHER, ", filter: { status: [DISCARDED] }", id));
        assertEquals(List.of("NOT_FOUND"), OTHER.refused("restoreArticle", Map.of("id", id)));
    }

    @Test
    void isRestored() {
        for (ArticleDesk who : List.of(OWNER, EDITOR)) {
            String id = discarded();
            assertEquals(
                    List.of("NOT_ALLOWED_IN_THIS_STATE"),
                    who.refused("updateArticle", Map.of("id", id, "headline", "New")));
            JsonPath payload = who.done("restoreArticle", Map.of("id", id));
            assertEquals("DRAFT", payload.get("article.status"));
            assertEquals("Text.", desk(who, id).get("preview.body"));
            EDITOR.done("publishArticle", Map.of("id", id));
        }
    }

    /** Of a published article too, without a version. */
    @Test
    void aDiscardedWorkingCopyOfAPublishedArticleIsRestored() {
        String id = EDITOR.draft("First");
        EDITOR.done("publishArticle", Map.of("id", id));
        assertEquals(List.of("NOT_FOUND"), EDITOR.refused("restoreArticle", Map.of("id", id)));
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Second"));
        EDITOR.done("discardDraft", Map.of("id", id));
        EDITOR.done("restoreArticle", Map.of("id", id));
        assertEquals("Second", desk(EDITOR, id).get("preview.headline"));
    }

    /** A key that a discarded draft has had can be used again. */
    @Test
    void itsKeyIsFree() {
        String key = "discarded/" + System.nanoTime();
        Map<String, String> input = Map.of("key", key, "headline", "One", "language", "en");
        String id = OWNER.done("createArticle", input).getString("article.id");
        OWNER.done("discardDraft", Map.of("id", id));
        OTHER.done("createArticle", input);
        assertNull(desk(OWNER, id).get("status"));
    }
}
