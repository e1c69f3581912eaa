package news.dateline.desk.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What a line of a bundle is warned of, the desk is too. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class WarningsTest {

    private static final String LATER = "2091-01-01T00:00:00Z";
    private static final List<String> HTML =
            List.of("body: has HTML (\"<p>\"), but is shown as plain text");

    private static JsonPath run(String mutation, Object... input) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < input.length; i += 2) {
            given.put((String) input[i], input[i + 1]);
        }
        String result = mutation.endsWith("Person") ? "" : "article { id }";
        return Desk.EDITOR.mutate(
                mutation,
                given,
                "{ %s warnings { message field } userErrors { code message } }".formatted(result));
    }

    private static void assertWarned(List<String> messages, List<?> fields, JsonPath payload) {
        assertEquals(messages, payload.getList("warnings.message"), payload.prettify());
        assertEquals(fields, payload.getList("warnings.field"));
        assertEquals(List.of(), payload.getList("userErrors"));
    }

    @Test
    void markupInATextIsNamedAsLongAsItIsThere() {
        JsonPath created =
                run("createArticle", "headline", "Fog", "language", "en", "body", "<p>Fog</p>");
        assertWarned(HTML, List.of(List.of("body")), created);
        String id = created.getString("article.id");
        assertWarned(HTML, List.of(List.of("body")), run("updateArticle", "id", id, "url", null));
        JsonPath published = run("publishArticle", "id", id);
        assertEquals(HTML, published.getList("warnings.message"));
        assertNull(published.getList("warnings[0].field"));
        JsonPath corrected =
                run("correctArticle", "id", id, "body", "Fog.", "correction", "No tags.");
        assertWarned(List.of(), List.of(), corrected);
        JsonPath restored = run("restoreArticle", "id", id, "version", 1);
        assertEquals(HTML, restored.getList("warnings.message"));
        assertNull(restored.getList("warnings[0].field"));
    }

    @Test
    void whatIsRefusedIsNotWarnedOf() {
        JsonPath refused = run("createArticle", "headline", "<b>Fog</b>", "language", "english");
        assertEquals(List.of(), refused.getList("warnings"));
        assertEquals(List.of("INVALID"), refused.getList("userErrors.code"));
    }

    @Test
    void anotherScriptThanThatOfTheLanguageIsNamed() {
        JsonPath created =
                run("createArticle", "headline", "Туман закрывает порт", "language", "en");
        assertEquals(List.of(List.of("language")), created.getList("warnings.field"));
    }

    @Test
    void entitiesToo() {
        JsonPath created = run("createPerson", "name", "Ann &amp; Co", "idempotencyKey", "warned");
        List<String> messages = List.of("name: has HTML (\"&amp;\"), but is shown as plain text");
        assertWarned(messages, List.of(List.of("name")), created);
        // The stored answer has them as well.
        JsonPath again = run("createPerson", "name", "Ann &amp; Co", "idempotencyKey", "warned");
        assertWarned(messages, List.of(List.of("name")), again);
    }

    /** The first version was under embargo; the article comes back as that version. */
    @Test
    void anEmbargoThatNobodyNamedIsNamed() {
        String id =
                run("createArticle", "headline", "Fog", "language", "en").getString("article.id");
        assertWarned(List.of(), List.of(), run("publishArticle", "id", id, "embargoUntil", LATER));
        assertWarned(List.of(), List.of(), run("publishArticle", "id", id, "embargoUntil", null));
        run("withdrawArticle", "id", id);
        run("restoreArticle", "id", id, "version", 1);
        assertWarned(
                List.of(
                        "embargoUntil: the working copy has an embargo, so readers do not see the article before "
                                + LATER
                                + "; null lifts it"),
                List.of(List.of("embargoUntil")),
                run("publishArticle", "id", id));
    }
}
