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
import static org.junit.jupiter.api.Assertions.assertNull;

/** UserError.field names fields of the input, not those of the line that is made of it. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ErrorPathsTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;

    private static String draft(Map<String, ?> more) {
        return EDITOR.done("createArticle", more).getString("article.id");
    }

    @Test
    void theTextOfACorrectionIsAFieldOfItsOwn() {
        String id = draft(Map.of("headline", "One", "language", "en"));
        EDITOR.done("publishArticle", Map.of("id", id));
        JsonPath refused = EDITOR.run("correctArticle", Map.of("id", id, "correction", " "));
        assertEquals(List.of("correction"), refused.getList("userErrors[0].field"));
        assertEquals(true, refused.getString("userErrors[0].message").startsWith("correction: "));
        JsonPath given =
                EDITOR.run(
                        "correctArticle",
                        Map.of(
                                "id",
                                id,
                                "correction",
                                "It was wrong.",
                                "corrections",
                                List.of(
                                        Map.of(
                                                "at",
                                                "2026-01-01T00:00:00Z",
                                                "version",
                                                1,
                                                "text",
                                                " "))));
        assertEquals(List.of("corrections", "0", "text"), given.getList("userErrors[0].field"));
    }

    @Test
    void whatTheInputDoesNotHaveIsNoField() {
        String url = "https://news.example/" + System.nanoTime();
        Map<String, String> content = Map.of("headline", "One", "language", "en", "url", url);
        String first = draft(content);
        String second = draft(content);
        EDITOR.done("publishArticle", Map.of("id", first));
        JsonPath refused = EDITOR.run("publishArticle", Map.of("id", second));
        assertEquals("URL_TAKEN", refused.get("userErrors[0].code"));
        assertNull(refused.get("userErrors[0].field"));
        JsonPath changed = EDITOR.run("updateArticle", Map.of("id", second, "url", "no url"));
        assertEquals(List.of("url"), changed.getList("userErrors[0].field"));
    }
}
