package news.dateline.desk.article;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/**
 * A working copy replaces nothing that was loaded or withdrawn after it was begun, unless told to.
 */
@QuarkusTest
@TestProfile(OwnGraph.class)
class OvertakenTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final String STATE =
            "query($id: ID!) { deskArticle(id: $id) { status version workingVersion } }";
    private static final Map<String, Map<String, ?>> MUTATIONS =
            Map.of(
                    "publishArticle", Map.of(),
                    "correctArticle", Map.of("correction", "It was wrong."),
                    "scheduleArticle",
                            Map.of("publishAt", Instant.now().plusSeconds(86_400).toString()));

    private final String id = Bundles.articleId("wire");

    private static void load(int version, String headline) {
        Bundles.load(
                "{\"type\":\"article\",\"key\":\"wire\",\"version\":%d,\"publishedAt\":\"2026-01-01T00:00:00Z\",\"headline\":\"%s\",\"language\":\"en\"}"
                        .formatted(version, headline));
    }

    private static void withdraw() {
        Bundles.load("{\"type\":\"withdraw\",\"article\":\"wire\",\"version\":1}");
    }

    private String headline() {
        return Gql.ask("query($id: ID!) { article(id: $id) { headline } }", Map.of("id", id))
                .getString("data.article.headline");
    }

    private Map<String, Object> input(Map<String, ?> fields, String name, Object value) {
        Map<String, Object> input = new HashMap<>(fields);
        input.put("id", id);
        input.put(name, value);
        return input;
    }

    @BeforeEach
    void begin() {
        Bundles.clear();
        load(1, "First");
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Desk"));
    }

    @Test
    void aLoadedVersionIsNotReplacedUnasked() {
        load(2, "Second");
        int version = EDITOR.ask(STATE, Map.of("id", id)).getInt("data.deskArticle.version");
        MUTATIONS.forEach(
                (mutation, fields) -> {
                    JsonPath refused =
                            EDITOR.run(mutation, input(fields, "expectedVersion", version));
                    assertEquals(List.of("CONFLICT"), refused.getList("userErrors.code"), mutation);
                    assertEquals(version, refused.getInt("conflict.version"));
                });
        assertEquals("Second", headline());
        EDITOR.done("correctArticle", input(MUTATIONS.get("correctArticle"), "overwrite", true));
        assertEquals("Desk", headline());
    }

    @Test
    void aLoadedWithdrawalIsNotUndoneUnasked() {
        withdraw();
        assertEquals(List.of("CONFLICT"), EDITOR.refused("publishArticle", Map.of("id", id)));
        assertNull(headline());
        EDITOR.done("publishArticle", Map.of("id", id, "overwrite", true));
        assertEquals("Desk", headline());
    }

    @Test
    void aScheduledArticleThatWasWithdrawnBecomesADraftAtItsTime() {
        EDITOR.done(
                "scheduleArticle",
                Map.of("id", id, "publishAt", Instant.now().plusMillis(1500).toString()));
        withdraw();
        await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                EDITOR.ask(STATE, Map.of("id", id))
                                        .getString("data.deskArticle.status")
                                        .equals("DRAFT"));
        assertNull(headline());
    }

    @Test
    void whoSchedulesWithOverwriteHasSeenTheLoad() {
        load(5, "Fifth");
        Instant at = Instant.now().plusMillis(1500);
        JsonPath scheduled =
                EDITOR.done(
                        "scheduleArticle",
                        Map.of("id", id, "publishAt", at.toString(), "overwrite", true));
        assertEquals(6, scheduled.getInt("article.workingVersion"));
        await().atMost(Duration.ofSeconds(10)).until(() -> "Desk".equals(headline()));
    }

    @Test
    void aWithdrawalAtTheDeskLeavesADraftAsItIs() {
        JsonPath before = EDITOR.ask(STATE, Map.of("id", id));
        JsonPath withdrawn = EDITOR.done("withdrawArticle", Map.of("id", id));
        assertEquals(
                before.getInt("data.deskArticle.version") + 1,
                withdrawn.getInt("article.version"),
                "of the article alone");
        assertEquals(2, withdrawn.getInt("article.workingVersion"));
    }

    @Test
    void aWithdrawalAheadIsNotCancelledUnasked() {
        Bundles.load(
                "{\"type\":\"withdraw\",\"article\":\"wire\",\"version\":1,\"at\":\"2090-01-01T00:00:00Z\"}");
        MUTATIONS.forEach(
                (mutation, fields) ->
                        assertEquals(
                                List.of("CONFLICT"),
                                EDITOR.refused(mutation, input(fields, "overwrite", false)),
                                mutation));
        assertEquals("First", headline());
        EDITOR.done("publishArticle", Map.of("id", id, "overwrite", true));
        assertEquals("Desk", headline());
        EDITOR.done("correctArticle", Map.of("id", id, "correction", "It was wrong."));
    }

    @Test
    void whoSchedulesKnowinglyCancelsAWithdrawalAhead() {
        Bundles.load(
                "{\"type\":\"withdraw\",\"article\":\"wire\",\"version\":1,\"at\":\"2090-01-01T00:00:00Z\"}");
        EDITOR.done(
                "scheduleArticle",
                Map.of(
                        "id",
                        id,
                        "publishAt",
                        Instant.now().plusMillis(1500).toString(),
                        "overwrite",
                        true));
        await().atMost(Duration.ofSeconds(10)).until(() -> "Desk".equals(headline()));
    }
}
