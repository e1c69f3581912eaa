package news.dateline.desk.article;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What the graph has and readers do not see yet: articles under embargo, and loaded drafts. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class UnseenArticlesTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final String EMBARGO = "2099-01-01T00:00:00Z";

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    private static String loaded(String more) {
        String line =
                "{\"type\":\"article\",\"key\":\"unseen\",\"version\":1,\"headline\":\"Old\",\"language\":\"en\",\"body\":\"Ann spoke.\",%s,"
                        + "\"mentions\":[{\"entity\":\"ann\",\"field\":\"BODY\",\"start\":0,\"end\":3,\"text\":\"Ann\",\"form\":\"NAME\"}],"
                        + "\"subjects\":[{\"scheme\":\"https://example.org/topics\",\"code\":\"a\",\"name\":\"A\"}]}";
        assertEquals(
                List.of(),
                Bundles.load(
                                "{\"type\":\"person\",\"key\":\"ann\",\"name\":\"Ann Lee\"}",
                                line.formatted(more))
                        .problems());
        return Bundles.articleId("unseen");
    }

    private static JsonPath desk(String id) {
        JsonPath answer =
                EDITOR.ask(
                        "query ($id: ID!) { deskArticle(id: $id) { status publishedVersion workingVersion embargoUntil published { headline }"
                                + " preview { headline body publishedAt mentions { nodes { text entity { ... on Person { name } } } }"
                                + " people { nodes { name } } } } }",
                        Map.of("id", id));
        assertNull(answer.get("errors"), () -> answer.get("errors").toString());
        answer.setRootPath("data.deskArticle");
        return answer;
    }

    private static Map<String, Object> input(String id, String field, Object value) {
        Map<String, Object> input = new HashMap<>(Collections.singletonMap(field, value));
        input.put("id", id);
        return input;
    }

    private static Object headline(String id) {
        return Gql.ask(
                        "query ($id: ID!) { node(id: $id) { ... on Article { headline publishedAt } } }",
                        Map.of("id", id))
                .get("data.node");
    }

    @Test
    void anArticleUnderEmbargoIsReadAtTheDesk() {
        String id =
                loaded(
                        "\"publishedAt\":\"2026-01-01T00:00:00Z\",\"embargoUntil\":\""
                                + EMBARGO
                                + "\"");
        JsonPath seen = desk(id);
        assertEquals("PUBLISHED", seen.get("status"));
        assertEquals(EMBARGO, seen.get("embargoUntil"));
        assertNull(seen.get("published"));
        assertEquals("Ann spoke.", seen.get("preview.body"));
        assertEquals(List.of("Ann Lee"), seen.getList("preview.mentions.nodes.entity.name"));
        assertEquals(List.of("Ann Lee"), seen.getList("preview.people.nodes.name"));
        assertNull(headline(id));
    }

    @Test
    void aLoadedDraftIsReadAtTheDesk() {
        String id = loaded("\"status\":\"DRAFT\",\"changedAt\":\"2026-01-01T00:00:00Z\"");
        JsonPath seen = desk(id);
        assertEquals("DRAFT", seen.get("status"));
        assertNull(seen.get("embargoUntil"));
        assertEquals("Ann spoke.", seen.get("preview.body"));
        assertEquals(List.of("Ann Lee"), seen.getList("preview.people.nodes.name"));
        Map<String, Object> change = new HashMap<>();
        change.put("id", id);
        change.put("headline", "New");
        EDITOR.done("updateArticle", change);
        assertEquals("New", desk(id).get("preview.headline"));
    }

    @Test
    void anEmbargoIsLiftedByNull() {
        String id = EDITOR.draft("Quiet");
        EDITOR.done("publishArticle", input(id, "embargoUntil", EMBARGO));
        assertNull(headline(id));
        assertEquals(EMBARGO, desk(id).get("embargoUntil"));
        assertEquals(List.of("INVALID"), EDITOR.refused("publishArticle", Map.of("id", id)));
        EDITOR.done("publishArticle", input(id, "embargoUntil", null));
        assertNotNull(headline(id));
        assertNull(desk(id).get("embargoUntil"));
        assertNull(desk(id).get("preview"));
    }

    @Test
    void anEmbargoStaysIfItIsLeftOut() {
        String id = EDITOR.draft("Quiet");
        EDITOR.done("publishArticle", input(id, "embargoUntil", EMBARGO));
        EDITOR.done("updateArticle", input(id, "headline", "Still quiet"));
        EDITOR.done("publishArticle", Map.of("id", id));
        assertNull(headline(id));
        assertEquals(EMBARGO, desk(id).get("embargoUntil"));
        assertEquals("Still quiet", desk(id).get("preview.headline"));
    }

    /** The preview says when readers are told that it was published. */
    @Test
    void whatIsScheduledIsSeenAtItsTime() {
        String id = EDITOR.draft("Quiet");
        EDITOR.done("publishArticle", input(id, "embargoUntil", EMBARGO));
        Instant soon = Instant.now().plusSeconds(5).truncatedTo(ChronoUnit.MILLIS);
        EDITOR.done("scheduleArticle", input(id, "publishAt", soon.toString()));
        String dated = EDITOR.draft("Dated");
        EDITOR.done("publishArticle", input(dated, "publishedAt", EMBARGO));
        EDITOR.done("scheduleArticle", input(dated, "publishAt", soon.toString()));
        String first = EDITOR.draft("First");
        EDITOR.done("scheduleArticle", input(first, "publishAt", soon.toString()));
        assertEquals(soon, Instant.parse(desk(first).get("preview.publishedAt")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                headline(id) != null
                                        && headline(first) != null
                                        && headline(dated) != null);
        assertEquals(
                soon, Instant.parse((String) ((Map<?, ?>) headline(first)).get("publishedAt")));
    }

    @Test
    void nullForTheEmbargoAlsoBringsForwardALaterDate() {
        String id = EDITOR.draft("Early");
        EDITOR.done("publishArticle", input(id, "publishedAt", EMBARGO));
        EDITOR.done("publishArticle", input(id, "embargoUntil", null));
        assertNotNull(headline(id));
    }

    /** A load brings versions while there is a working copy. */
    @Test
    void theWorkingVersionIsTheNext() {
        String id = loaded("\"publishedAt\":\"2026-01-01T00:00:00Z\"");
        EDITOR.done("updateArticle", input(id, "headline", "New"));
        assertEquals(2, desk(id).getInt("workingVersion"));
        assertEquals(
                List.of(),
                Bundles.load(
                                "{\"type\":\"article\",\"key\":\"unseen\",\"version\":7,\"headline\":\"Seventh\",\"language\":\"en\",\"publishedAt\":\"2026-01-01T00:00:00Z\"}")
                        .problems());
        assertEquals(8, desk(id).getInt("workingVersion"));
    }
}
