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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** An article is written, published, changed, corrected, withdrawn and restored. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ArticleLifeTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;

    private final String ann = Bundles.entityId("Person", "ann");

    @BeforeEach
    void load() {
        Bundles.clear();
        assertEquals(
                List.of(),
                Bundles.load(
                                "{\"type\":\"person\",\"key\":\"ann\",\"name\":\"Ann Lee\",\"origin\":\"https://example.org/ann\"}",
                                "{\"type\":\"place\",\"key\":\"oslo\",\"name\":\"Oslo\",\"kind\":\"CITY\",\"origin\":\"https://example.org/oslo\"}",
                                "{\"type\":\"organization\",\"key\":\"town\",\"name\":\"Town Hall\",\"kind\":\"OTHER\",\"origin\":\"https://example.org/town\"}")
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

    private static JsonPath read(String id) {
        return Gql.ask(
                "query($id: ID!) { article(id: $id) { version headline body correctedAt corrections { text version }"
                        + " mentions { nodes { text start entity { name } } } } node(id: $id) { __typename } }",
                Map.of("id", id));
    }

    @Test
    void aDraftIsHiddenUntilItIsPublished() {
        String id = create();
        assertNull(read(id).get("data.article"));
        assertNull(read(id).get("data.node"));
        JsonPath published = EDITOR.done("publishArticle", Map.of("id", id));
        assertEquals("PUBLISHED", published.getString("article.status"));
        assertEquals(1, published.getInt("article.publishedVersion"));
        assertNull(published.get("article.workingVersion"));
        JsonPath seen = read(id);
        assertEquals("Mayor resigns", seen.getString("data.article.headline"));
        assertEquals(
                List.of(Map.of("text", "Ann Lee", "start", 0, "entity", Map.of("name", "Ann Lee"))),
                seen.getList("data.article.mentions.nodes"));
    }

    @Test
    void whileTheNextVersionIsWrittenReadersSeeTheLast() {
        String id = create();
        EDITOR.done("publishArticle", Map.of("id", id));
        JsonPath changed =
                EDITOR.done(
                        "updateArticle",
                        Map.of("id", id, "body", "After a vote, Ann Lee, the mayor, resigns."));
        assertEquals("DRAFT", changed.getString("article.status"));
        assertEquals(2, changed.getInt("article.workingVersion"));
        assertEquals("Ann Lee, the mayor, resigns.", read(id).getString("data.article.body"));
        EDITOR.done("publishArticle", Map.of("id", id));
        JsonPath seen = read(id);
        assertEquals(2, seen.getInt("data.article.version"));
        assertEquals(List.of(14), seen.getList("data.article.mentions.nodes.start"));
    }

    @Test
    void whatLosesItsWordsIsNamed() {
        String id = create();
        JsonPath changed =
                EDITOR.done("updateArticle", Map.of("id", id, "body", "The mayor resigns."));
        assertEquals(
                List.of(
                        Map.of(
                                "list",
                                "mentions",
                                "text",
                                "Ann Lee",
                                "entityKeys",
                                List.of("ann"))),
                changed.getList("lost"));
    }

    @Test
    void aCorrectionIsPublishedWithItsText() {
        String id = create();
        EDITOR.done("publishArticle", Map.of("id", id));
        EDITOR.done(
                "correctArticle",
                Map.of(
                        "id", id,
                        "headline", "Mayor steps down",
                        "correction", "An earlier headline said that the mayor resigns."));
        JsonPath seen = read(id);
        assertEquals("Mayor steps down", seen.getString("data.article.headline"));
        assertEquals(
                List.of(
                        Map.of(
                                "text",
                                "An earlier headline said that the mayor resigns.",
                                "version",
                                2)),
                seen.getList("data.article.corrections"));
        assertNotNull(seen.get("data.article.correctedAt"));
        assertEquals(1, seen.getList("data.article.mentions.nodes").size());
    }

    @Test
    void aWithdrawnArticleLeavesATombstoneAndAnOlderVersionCanComeBack() {
        String id = create();
        EDITOR.done("publishArticle", Map.of("id", id));
        JsonPath withdrawn =
                EDITOR.done("withdrawArticle", Map.of("id", id, "reason", "Legal reasons"));
        assertEquals("WITHDRAWN", withdrawn.getString("article.status"));
        assertEquals("Legal reasons", withdrawn.getString("article.withdrawnReason"));
        assertEquals("Tombstone", read(id).getString("data.node.__typename"));
        assertEquals(
                List.of("NOT_ALLOWED_IN_THIS_STATE"),
                EDITOR.refused("updateArticle", Map.of("id", id, "headline", "New")));
        JsonPath restored = EDITOR.done("restoreArticle", Map.of("id", id, "version", 1));
        assertEquals("DRAFT", restored.getString("article.status"));
        assertEquals("Tombstone", read(id).getString("data.node.__typename"));
        EDITOR.done("publishArticle", Map.of("id", id));
        assertEquals(2, read(id).getInt("data.article.version"));
        assertEquals("Mayor resigns", read(id).getString("data.article.headline"));
        assertEquals(1, read(id).getList("data.article.mentions.nodes").size());
    }

    @Test
    void correctionsThatReadersHaveSeenStayWhenAnOlderVersionIsRestored() {
        String id = create();
        EDITOR.done("publishArticle", Map.of("id", id));
        EDITOR.done("correctArticle", Map.of("id", id, "correction", "One was wrong."));
        EDITOR.done("restoreArticle", Map.of("id", id, "version", 1));
        EDITOR.done("publishArticle", Map.of("id", id));
        String texts = "data.article.corrections.text";
        assertEquals(List.of("One was wrong."), read(id).getList(texts));
        assertNotNull(read(id).get("data.article.correctedAt"));
        EDITOR.done("correctArticle", Map.of("id", id, "correction", "Two was wrong."));
        EDITOR.done("withdrawArticle", Map.of("id", id));
        EDITOR.done("restoreArticle", Map.of("id", id, "version", 2));
        EDITOR.done("publishArticle", Map.of("id", id));
        assertEquals(List.of("One was wrong.", "Two was wrong."), read(id).getList(texts));
    }

    @Test
    void aDraftIsDiscardedAndWhatIsPublishedStays() {
        String id = create();
        JsonPath discarded = EDITOR.done("discardDraft", Map.of("id", id));
        assertEquals("DISCARDED", discarded.get("article.status"));
        String other = create();
        EDITOR.done("publishArticle", Map.of("id", other));
        EDITOR.done("updateArticle", Map.of("id", other, "headline", "Other"));
        EDITOR.done("discardDraft", Map.of("id", other));
        assertEquals("Mayor resigns", read(other).getString("data.article.headline"));
        assertEquals(
                List.of("NOT_ALLOWED_IN_THIS_STATE"),
                EDITOR.refused("discardDraft", Map.of("id", other)));
    }
}
