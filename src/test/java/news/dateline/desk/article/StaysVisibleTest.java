package news.dateline.desk.article;

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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Whatever the next version says of its dates, readers go on to see the article. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class StaysVisibleTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final String LATER = "2091-01-01T00:00:00Z";
    private static final String BEFORE = "2026-01-01T00:00:00Z";

    private static String published() {
        String id = EDITOR.draft("Seen");
        EDITOR.done("publishArticle", Map.of("id", id));
        return id;
    }

    private static String changed(String id) {
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Next"));
        return id;
    }

    private static void refused(String field, String mutation, Map<String, ?> input) {
        JsonPath payload = EDITOR.run(mutation, input);
        assertEquals(List.of("INVALID"), payload.getList("userErrors.code"), mutation);
        assertEquals(true, payload.getString("userErrors[0].message").startsWith(field + ": "));
        boolean isOfTheInput = mutation.equals("publishArticle");
        assertEquals(isOfTheInput ? List.of(field) : null, payload.get("userErrors[0].field"));
        assertNotNull(headline((String) input.get("id")));
    }

    private static String headline(String id) {
        return Gql.ask("query($id: ID!) { article(id: $id) { headline } }", Map.of("id", id))
                .getString("data.article.headline");
    }

    /** Its first version was under embargo until long after now, the second is not. */
    private static String loaded(String key, String first) {
        String line =
                "{\"type\":\"article\",\"key\":\"%s\",\"version\":%d,\"headline\":\"V%2$d\",\"language\":\"en\",%s}";
        Bundles.load(line.formatted(key, 1, first));
        String id = Bundles.articleId(key);
        // The history knows content that the desk has worked on.
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Draft"));
        EDITOR.done("discardDraft", Map.of("id", id));
        Bundles.load(line.formatted(key, 2, "\"publishedAt\":\"" + BEFORE + "\""));
        assertEquals("V2", headline(id));
        EDITOR.done("restoreArticle", Map.of("id", id, "version", 1));
        return id;
    }

    @Test
    void aDateOfPublicationInTheFutureIsRefusedAsAnEmbargoIs() {
        String id = changed(published());
        refused("publishedAt", "publishArticle", Map.of("id", id, "publishedAt", LATER));
        refused("embargoUntil", "publishArticle", Map.of("id", id, "embargoUntil", LATER));
        EDITOR.done("publishArticle", Map.of("id", id, "publishedAt", BEFORE));
        assertEquals("Next", headline(id));
    }

    @Test
    void soIsARestoredVersionThatHasOne() {
        String embargo = "\"publishedAt\":\"%s\",\"embargoUntil\":\"%s\"".formatted(BEFORE, LATER);
        String id = loaded("seen/embargo", embargo);
        refused("embargoUntil", "publishArticle", Map.of("id", id));
        refused("embargoUntil", "correctArticle", Map.of("id", id, "correction", "C"));
        String soon = Instant.now().plusSeconds(3_600).toString();
        refused("embargoUntil", "publishArticle", Map.of("id", id, "embargoUntil", LATER));
        // Readers will see it at the time that is set: that lifts the embargo.
        EDITOR.done("scheduleArticle", Map.of("id", id, "publishAt", soon));
        EDITOR.done("publishArticle", Map.of("id", id));
        assertEquals("V1", headline(id));
        refused(
                "publishedAt",
                "publishArticle",
                Map.of(
                        "id",
                        loaded(
                                "seen/day",
                                "\"publishedAt\":\"2091-01-01\",\"publishedPrecision\":\"DAY\"")));
    }

    @Test
    void aScheduleMayBeAfterThatDate() {
        String id = loaded("seen/later", "\"publishedAt\":\"%s\"".formatted(LATER));
        String soon = Instant.now().plusSeconds(3_600).toString();
        refused("publishedAt", "scheduleArticle", Map.of("id", id, "publishAt", soon));
        EDITOR.done("scheduleArticle", Map.of("id", id, "publishAt", "2092-01-01T00:00:00Z"));
    }

    @Test
    void whatReadersDoNotSeeYetCanBeDelayed() {
        String id = EDITOR.draft("Hidden");
        EDITOR.done("publishArticle", Map.of("id", id, "embargoUntil", LATER));
        changed(id);
        EDITOR.done("publishArticle", Map.of("id", id, "publishedAt", LATER));
        assertNull(headline(id));
        String withdrawn = published();
        EDITOR.done("withdrawArticle", Map.of("id", withdrawn));
        EDITOR.done("restoreArticle", Map.of("id", withdrawn, "version", 1));
        EDITOR.done("publishArticle", Map.of("id", withdrawn, "publishedAt", LATER));
        assertNull(headline(withdrawn));
    }
}
