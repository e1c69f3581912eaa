package news.dateline.desk.article;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PreviewIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** DeskArticle.preview; the package preview tests what it leads to. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class PreviewFieldTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;

    private static final String FIELDS =
            "{ id version headline body mentions { nodes { text start entity { ... on Person { name articles { totalCount } } } article { id } } } people { totalCount } }";

    private final String ann = Bundles.entityId("Person", "ann");

    @BeforeEach
    void load() {
        Bundles.clear();
        assertEquals(
                List.of(),
                Bundles.load("{\"type\":\"person\",\"key\":\"ann\",\"name\":\"Ann Lee\"}")
                        .problems());
    }

    private String create() {
        return EDITOR.done(
                        "createArticle",
                        Map.of(
                                "headline", "Mayor resigns",
                                "language", "en",
                                "body", "Ann Lee, the mayor, resigns.",
                                "mentions",
                                        List.of(
                                                Map.of(
                                                        "entity", ann, "field", "BODY", "start", 0,
                                                        "end", 7, "form", "NAME"))))
                .getString("article.id");
    }

    private static JsonPath desk(String selection, String id) {
        JsonPath answer =
                EDITOR.ask(
                        "query ($id: ID!) { deskArticle(id: $id) { " + selection + " } }",
                        Map.of("id", id));
        assertNull(answer.get("errors"), () -> answer.get("errors").toString());
        answer.setRootPath("data.deskArticle");
        return answer;
    }

    private static Object published(String id) {
        return Gql.ask(
                        "query ($id: ID!) { node(id: $id) { ... on Article " + FIELDS + " } }",
                        Map.of("id", id))
                .get("data.node");
    }

    @Test
    void isWhatReadersSeeOnceItIsPublished() {
        String id = create();
        assertNull(desk("published { id }", id).get("published"));
        Map<String, Object> draft = desk("preview " + FIELDS, id).getMap("preview");
        assertEquals("Mayor resigns", draft.get("headline"));
        assertNull(published(id));
        assertNull(Gql.ask("{ node(id: \"" + ann + "\") { id } }").get("data.node"));
        EDITOR.done("publishArticle", Map.of("id", id));
        assertNull(desk("preview { id }", id).get("preview"), "there is no working copy");
        EDITOR.done(
                "updateArticle",
                Map.of("id", id, "body", "After a vote, Ann Lee, the mayor, resigns."));
        JsonPath both = desk("published " + FIELDS + " preview " + FIELDS, id);
        assertEquals(published(id), both.get("published"));
        assertEquals(List.of(0), both.getList("published.mentions.nodes.start"));
        assertEquals(List.of(14), both.getList("preview.mentions.nodes.start"));
        assertEquals(List.of(1), both.getList("preview.mentions.nodes.entity.articles.totalCount"));
        Object preview = both.get("preview");
        EDITOR.done("publishArticle", Map.of("id", id));
        assertEquals(published(id), PreviewIds.asOfReaders(preview));
    }

    @Test
    void isThereInTheAnswerToTheMutationThatWroteIt() {
        JsonPath answer =
                EDITOR.ask(
                        "mutation { createArticle(input: { headline: \"One\", language: \"en\" })"
                                + " { article { preview { headline status neighbors { next { id } } } } userErrors { message } } }",
                        Map.of());
        assertEquals("One", answer.getString("data.createArticle.article.preview.headline"));
    }

    @Test
    void isListedForMany() {
        EDITOR.draft("One");
        EDITOR.draft("Two");
        JsonPath answer =
                EDITOR.ask(
                        "{ deskArticles { nodes { preview { headline byline { name } } } } }",
                        Map.of());
        assertEquals(
                List.of("Two", "One"), answer.getList("data.deskArticles.nodes.preview.headline"));
    }

    /** Nor does an id of something in a draft lead anybody into it. */
    @Test
    void isClosedToOthers() {
        String id = create();
        String query = "{ deskArticle(id: \"" + id + "\") { preview { headline } } }";
        given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(401)
                .body("errors[0].extensions.code", is("UNAUTHENTICATED"));
        JsonPath contributor = ArticleDesk.CONTRIBUTOR.ask(query, Map.of());
        assertNull(contributor.get("data.deskArticle"), "somebody else began it");
        String mention =
                desk("preview { mentions { nodes { id } } }", id)
                        .getString("preview.mentions.nodes[0].id");
        String node = "{ node(id: \"" + mention + "\") { id } }";
        assertNull(Gql.ask(node).get("data.node"));
        assertNull(ArticleDesk.CONTRIBUTOR.ask(node, Map.of()).get("data.node"));
        assertEquals(mention, EDITOR.ask(node, Map.of()).getString("data.node.id"));
    }

    /** A client may refetch what it has seen, and name it to a mutation. */
    @Test
    void hasIdsThatLeadIntoIt() {
        String id = create();
        EDITOR.done("publishArticle", Map.of("id", id));
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Mayor stays"));
        JsonPath both =
                desk(
                        "preview { id people { nodes { id } } mentions { nodes { id } } } published { id }",
                        id);
        String preview = both.getString("preview.id");
        assertEquals(id, both.getString("published.id"));
        assertNotEquals(id, preview);
        String found =
                "query ($id: ID!) { node(id: $id) { id ... on Article { headline } }"
                        + " article(id: $id) { id headline } nodes(ids: [$id]) { id } }";
        JsonPath editor = EDITOR.ask(found, Map.of("id", preview));
        assertEquals(Map.of("id", preview, "headline", "Mayor stays"), editor.getMap("data.node"));
        assertEquals(editor.getMap("data.node"), editor.getMap("data.article"));
        assertEquals(List.of(preview), editor.getList("data.nodes.id"));
        JsonPath reader = Gql.ask(found, Map.of("id", preview));
        assertNull(reader.get("errors"));
        assertNull(reader.get("data.node"));
        assertNull(reader.get("data.article"));
        String person = both.getString("preview.people.nodes[0].id");
        assertNotEquals(ann, person);
        EDITOR.done(
                "updateArticle",
                Map.of(
                        "id",
                        preview,
                        "headline",
                        "Mayor goes",
                        "byline",
                        List.of(Map.of("name", "Ann Lee", "role", "AUTHOR", "agent", person))));
        JsonPath after = desk("headline preview { byline { agent { ... on Node { id } } } }", id);
        assertEquals("Mayor goes", after.getString("headline"));
        assertEquals(person, after.getString("preview.byline[0].agent.id"));
        EDITOR.done("publishArticle", Map.of("id", preview));
        assertNull(EDITOR.ask(found, Map.of("id", preview)).get("data.node"), "there is none now");
    }
}
