package news.dateline.browser;

import java.net.URI;
import java.util.Map;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import news.dateline.browser.BrowserServer.AdminKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An editor with a key in one browser, and a reader without one in another, both in GraphiQL. */
@Tag("browser")
@ExtendWith(BrowserServer.class)
class DeskIT {

    private static final String ERRORS = " userErrors { code message }";

    private final Browser editor;
    private final AdminKey key;
    private Browser reader;

    DeskIT(Browser editor, AdminKey key) {
        this.editor = editor;
        this.key = key;
    }

    @BeforeEach
    void openBoth() {
        editor.open(Screen.WIDE_LIGHT, "/graphiql/?query=%7B__typename%7D");
        URI server = URI.create(editor.address());
        reader = new Browser("http://" + server.getAuthority());
        reader.open(Screen.WIDE_LIGHT, "/graphiql/?query=%7B__typename%7D");
        headers(editor, Map.of("Authorization", "Bearer " + key.secret()));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void readersSeeWhatIsPublishedAndNothingBefore() {
        JsonObject created =
                change(
                        "createArticle",
                        "headline: \"Fog closes the harbour\", language: \"en\", body: \"Fog closed the harbour on Friday.\"",
                        "article { id status preview { headline body } }");
        String id = created.getJsonObject("article").getString("id");
        assertEquals("DRAFT", created.getJsonObject("article").getString("status"));
        assertEquals(
                "Fog closes the harbour",
                created.getJsonObject("article").getJsonObject("preview").getString("headline"));
        assertNull(seen(id));
        assertFalse(send(reader, "{ articles { nodes { headline } } }").encode().contains("Fog"));
        assertEquals(
                "UNAUTHENTICATED",
                send(reader, "{ deskArticle(id: \"%s\") { headline } }".formatted(id))
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getJsonObject("extensions")
                        .getString("code"));

        change("publishArticle", "id: \"%s\"".formatted(id), "article { status }");
        assertEquals("Fog closed the harbour on Friday.", seen(id).getString("body"));
        assertTrue(send(reader, "{ articles { nodes { headline } } }").encode().contains("Fog"));

        change(
                "correctArticle",
                "id: \"%s\", correction: \"It was Saturday.\", body: \"Fog closed the harbour on Saturday.\""
                        .formatted(id),
                "article { version }");
        assertEquals("Fog closed the harbour on Saturday.", seen(id).getString("body"));
        assertEquals(
                "It was Saturday.",
                seen(id).getJsonArray("corrections").getJsonObject(0).getString("text"));
        editor.screenshot("graphiql-desk");

        change(
                "withdrawArticle",
                "id: \"%s\", reason: \"Not ours\"".formatted(id),
                "article { id }");
        assertNull(seen(id));
        JsonObject node = send(reader, "{ node(id: \"%s\") { __typename } }".formatted(id));
        assertEquals(
                "Tombstone",
                node.getJsonObject("data").getJsonObject("node").getString("__typename"));
    }

    /** What the reader is answered of the article; null if nothing. */
    private JsonObject seen(String id) {
        String article = "{ article(id: \"%s\") { headline body corrections { text } } }";
        JsonObject answer = send(reader, article.formatted(id));
        assertTrue(answer.getValue("data") instanceof JsonObject, answer::encode);
        return answer.getJsonObject("data").getJsonObject("article");
    }

    private JsonObject change(String mutation, String input, String selection) {
        String document =
                "mutation { %s(input: { %s }) { %s } }"
                        .formatted(mutation, input, selection + ERRORS);
        JsonObject answer = send(editor, document);
        assertFalse(answer.containsKey("errors"), answer::encode);
        JsonObject payload = answer.getJsonObject("data").getJsonObject(mutation);
        assertTrue(payload.getJsonArray("userErrors").isEmpty(), answer::encode);
        return payload;
    }

    private static void headers(Browser browser, Map<String, String> headers) {
        new Graphiql(browser).writeHeaders(Json.encode(headers));
    }

    /** Writes the document in place of another, runs it and waits for its answer. */
    private static JsonObject send(Browser browser, String document) {
        Graphiql graphiql = new Graphiql(browser);
        graphiql.schemaIsRead();
        graphiql.write(document);
        graphiql.clearAnswer();
        graphiql.run();
        return browser.until(
                "an answer",
                () -> {
                    String text = graphiql.answer();
                    return text.isBlank() ? null : new JsonObject(text);
                });
    }
}
