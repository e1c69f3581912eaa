package news.dateline.remote;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The life of an article with a key of the command line, and with each kind of input object. */
@Tag("remote")
class DeskIT {

    private static final String ERRORS = " userErrors { code message field }";
    private static final String BODY = "Ann Lee said \"no\" in Oslo.";

    @TempDir Path folder;

    private int port;
    private String key;

    @Test
    void anArticleIsWrittenPreviewedPublishedCorrectedAndWithdrawn() throws Exception {
        assumeTrue(Executable.given().isPresent(), "needs -Ddateline.executable=PATH");
        Executable executable = Executable.given().orElseThrow().on("remote_desk");
        port = FreePorts.next();
        try (Program server = executable.serve(folder, port, Map.of()).untilItAnswers()) {
            try (Program keys =
                    executable.run(folder, "keys", "create", "cms", "--role", "editor")) {
                assertEquals(0, keys.exit(), keys.output());
                key = keys.standardOutput().strip();
            }
            untilTheKeyIsKnown();
            live();
        }
    }

    private void untilTheKeyIsKnown() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            if (asEditor().queryParam("query", "{ viewer { name } }").get("/graphql").statusCode()
                    == 200) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The key is not accepted.");
    }

    private void live() {
        String ann =
                entity(
                        "createPerson",
                        Map.of(
                                "name",
                                "Ann Lee",
                                "names",
                                List.of(Map.of("text", "A. Lee", "kind", "VARIANT")),
                                "born",
                                Map.of("earliest", "1970-01-01", "precision", "YEAR")));
        String oslo =
                entity(
                        "createPlace",
                        Map.of(
                                "name",
                                "Oslo",
                                "kind",
                                "CITY",
                                "location",
                                Map.of("latitude", 59.9, "longitude", 10.7)));
        JsonPath created =
                mutate("createArticle", article(ann, oslo), "article { id preview { headline } }");
        String id = created.getString("article.id");
        assertEquals("Ann Lee says no", created.getString("article.preview.headline"));
        String read =
                "{ article(id: \"%s\") { body people { nodes { name } } quotations { nodes { speaker { ... on Person { name } } } } } }"
                        .formatted(id);
        assertNull(anonymous(read).get("data.article"));

        mutate("publishArticle", Map.of("id", id), "article { status }");
        JsonPath published = anonymous(read);
        assertEquals(BODY, published.getString("data.article.body"));
        assertEquals(List.of("Ann Lee"), published.getList("data.article.people.nodes.name"));
        assertEquals(
                List.of("Ann Lee"),
                published.getList("data.article.quotations.nodes.speaker.name"));

        mutate(
                "correctArticle",
                Map.of("id", id, "correction", "She said yes.", "headline", "Ann Lee says yes"),
                "article { publishedVersion }");
        mutate("withdrawArticle", Map.of("id", id, "reason", "All wrong"), "article { status }");
        assertNull(anonymous(read).get("data.article"));
        String history =
                "{ deskArticle(id: \"%s\") { status history { nodes { action by } } } }"
                        .formatted(id);
        JsonPath desk = asEditor().body(Map.of("query", history)).post("/graphql").jsonPath();
        assertEquals("WITHDRAWN", desk.getString("data.deskArticle.status"));
        assertEquals(
                List.of("WITHDRAWN", "CORRECTED", "PUBLISHED", "CREATED"),
                desk.getList("data.deskArticle.history.nodes.action"));
        assertTrue(
                anonymous(history)
                        .getString("errors[0].extensions.code")
                        .equals("UNAUTHENTICATED"));
    }

    private static Map<String, Object> article(String ann, String oslo) {
        return Map.of(
                "headline",
                "Ann Lee says no",
                "language",
                "en",
                "body",
                BODY,
                "dateline",
                oslo,
                "byline",
                List.of(Map.of("name", "Bo Berg", "role", "AUTHOR")),
                "mentions",
                List.of(mention(ann, 0, 7), mention(oslo, 21, 25)),
                "quotations",
                List.of(
                        Map.of(
                                "key",
                                "q1",
                                "field",
                                "BODY",
                                "form",
                                "DIRECT",
                                "spans",
                                List.of(Map.of("start", 14, "end", 16, "verbatim", true)),
                                "speaker",
                                ann)),
                "affiliations",
                List.of(
                        Map.of(
                                "person",
                                ann,
                                "body",
                                oslo,
                                "role",
                                "mayor",
                                "state",
                                "HELD",
                                "evidence",
                                List.of(Map.of("quotation", "q1")))));
    }

    private static Map<String, Object> mention(String entity, int start, int end) {
        return Map.of(
                "entity", entity, "field", "BODY", "start", start, "end", end, "form", "NAME");
    }

    private String entity(String mutation, Map<String, ?> input) {
        return mutate(mutation, input, "entity { id }").getString("entity.id");
    }

    private JsonPath mutate(String mutation, Map<String, ?> input, String selection) {
        String document =
                "mutation M($input: %sInput!) { %s(input: $input) { %s } }"
                        .formatted(
                                Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1),
                                mutation,
                                selection + ERRORS);
        JsonPath response =
                asEditor()
                        .body(Map.of("query", document, "variables", Map.of("input", input)))
                        .post("/graphql")
                        .jsonPath();
        assertNull(response.get("errors"), response::prettify);
        response.setRootPath("data." + mutation);
        assertEquals(List.of(), response.getList("userErrors"));
        return response;
    }

    private JsonPath anonymous(String document) {
        return request().body(Map.of("query", document)).post("/graphql").jsonPath();
    }

    private RequestSpecification asEditor() {
        return request().header("Authorization", "Bearer " + key);
    }

    private RequestSpecification request() {
        return RestAssured.given()
                .baseUri("http://localhost")
                .port(port)
                .contentType("application/json");
    }
}
