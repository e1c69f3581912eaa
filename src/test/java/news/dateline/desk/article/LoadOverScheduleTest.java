package news.dateline.desk.article;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What was scheduled is not published over what was loaded after that. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class LoadOverScheduleTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final Duration SOON = Duration.ofMillis(1500);
    private static final String AHEAD = ",\"at\":\"2090-01-01T00:00:00Z\"";

    private static String version(String key, int version) {
        return "{\"type\":\"article\",\"key\":\"%s\",\"version\":%d,\"publishedAt\":\"2026-01-01T00:00:00Z\",\"headline\":\"Loaded %2$d\",\"language\":\"en\"}"
                .formatted(key, version);
    }

    private static String withdrawal(String key, int version, String more) {
        return "{\"type\":\"withdraw\",\"article\":\"%s\",\"version\":%d,\"reason\":\"court order\"%s}"
                .formatted(key, version, more);
    }

    /** The id of a loaded article whose working copy is scheduled. */
    private static String scheduled(String key, Duration in) {
        assertEquals(List.of(), Bundles.load(version(key, 1)).problems());
        String id = Bundles.articleId(key);
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Desk"));
        schedule(id, in);
        return id;
    }

    private static void schedule(String id, Duration in) {
        EDITOR.done(
                "scheduleArticle",
                Map.of("id", id, "publishAt", Instant.now().plus(in).toString()));
    }

    private static JsonPath desk(String id) {
        return EDITOR.ask(
                "query($id: ID!) { deskArticle(id: $id) { status publishAt publishedVersion withdrawnAt withdrawnReason version"
                        + " history { nodes { action reason by version } } } }",
                Map.of("id", id));
    }

    private static void isDraft(String id, String reason) {
        JsonPath found = desk(id);
        assertEquals("DRAFT", found.getString("data.deskArticle.status"));
        assertNull(found.get("data.deskArticle.publishAt"));
        assertEquals("UNSCHEDULED", found.getString("data.deskArticle.history.nodes[0].action"));
        assertEquals(reason, found.getString("data.deskArticle.history.nodes[0].reason"));
    }

    private static String headline(String id) {
        return Gql.ask("query($id: ID!) { article(id: $id) { headline } }", Map.of("id", id))
                .getString("data.article.headline");
    }

    private static void staysAway(String id) {
        await().pollDelay(SOON.plusSeconds(1)).until(() -> true);
        assertNull(headline(id));
    }

    @Test
    void aLoadedWithdrawalUnschedules() {
        String id = scheduled("late/withdrawn", SOON);
        int before = desk(id).getInt("data.deskArticle.version");
        Bundles.load(withdrawal("late/withdrawn", 1, ""));
        isDraft(id, "The article was withdrawn.");
        JsonPath found = desk(id);
        assertNotNull(found.get("data.deskArticle.withdrawnAt"));
        assertNull(found.get("data.deskArticle.publishedVersion"));
        assertEquals("court order", found.getString("data.deskArticle.withdrawnReason"));
        assertEquals(before + 2, found.getInt("data.deskArticle.version"));
        staysAway(id);
    }

    @Test
    void soDoesOneOfAnEditorsBundle() {
        String id = scheduled("late/editor", Duration.ofHours(1));
        EDITOR.desk()
                .mutate(
                        "loadBundle",
                        Map.of("lines", List.of(withdrawal("late/editor", 1, ""))),
                        "{ lines { outcome } userErrors { code } }");
        isDraft(id, "The article was withdrawn.");
        assertEquals("eva", desk(id).getString("data.deskArticle.history.nodes[0].by"));
    }

    @Test
    void soDoesANewerVersion() {
        String id = scheduled("late/newer", Duration.ofHours(1));
        Bundles.load(version("late/newer", 2));
        isDraft(id, "Version 2 was loaded.");
    }

    @Test
    void soDoesAFirstVersionOfWhatTheDeskHasBegun() {
        String id =
                EDITOR.done(
                                "createArticle",
                                Map.of("key", "late/both", "headline", "Desk", "language", "en"))
                        .getString("article.id");
        schedule(id, Duration.ofHours(1));
        Bundles.load(version("late/both", 1));
        isDraft(id, "Version 1 was loaded.");
    }

    @Test
    void soDoesAWithdrawalAhead() {
        String id = scheduled("late/ahead", Duration.ofHours(1));
        Bundles.load(withdrawal("late/ahead", 1, AHEAD));
        isDraft(id, "The article will be withdrawn at 2090-01-01T00:00:00Z.");
        assertNull(desk(id).get("data.deskArticle.withdrawnAt"));
    }

    @Test
    void oneThatComesWhileTheWorkingCopyIsLockedIsNotCancelled() throws SQLException {
        String id = scheduled("late/locked", SOON);
        try (Connection mutation = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = mutation.createStatement()) {
            mutation.setAutoCommit(false);
            statement.execute(
                    "select from graph.working_copy where key = 'late/locked' for update");
            Bundles.load(withdrawal("late/locked", 1, AHEAD));
            mutation.commit();
        }
        await().untilAsserted(
                        () ->
                                isDraft(
                                        id,
                                        "Could not be published: The article will be withdrawn at 2090-01-01T00:00:00Z; its next version would cancel that. Set overwrite to true to cancel it."));
        assertEquals("Loaded 1", headline(id));
    }

    @Test
    void oneThatWasKnownIsCancelled() {
        Bundles.load(version("late/known", 1));
        Bundles.load(withdrawal("late/known", 1, AHEAD));
        String id = Bundles.articleId("late/known");
        EDITOR.done("updateArticle", Map.of("id", id, "headline", "Desk"));
        String at = Instant.now().plus(SOON).toString();
        EDITOR.done("scheduleArticle", Map.of("id", id, "publishAt", at, "overwrite", true));
        await().until(() -> "Desk".equals(headline(id)));
    }

    @Test
    void aLoadThatChangesNothingLeavesTheSchedule() {
        String id = scheduled("late/same", Duration.ofHours(1));
        Bundles.load(version("late/same", 1));
        assertEquals("SCHEDULED", desk(id).getString("data.deskArticle.status"));
    }

    @Test
    void theDesksOwnWithdrawalUnschedulesOnce() {
        String id = scheduled("late/own", SOON);
        EDITOR.done("withdrawArticle", Map.of("id", id, "reason", "court order"));
        JsonPath found = desk(id);
        assertEquals("DRAFT", found.getString("data.deskArticle.status"));
        assertEquals(
                List.of("WITHDRAWN", "SCHEDULED", "UPDATED", "LOADED"),
                found.getList("data.deskArticle.history.nodes.action"));
        staysAway(id);
    }

    @Test
    void aRestoredVersionIsPublishedAtItsTime() {
        String id = scheduled("late/restored", Duration.ofHours(1));
        EDITOR.done("discardDraft", Map.of("id", id));
        EDITOR.done("withdrawArticle", Map.of("id", id));
        EDITOR.done("restoreArticle", Map.of("id", id, "version", 1));
        schedule(id, SOON);
        await().atMost(Duration.ofSeconds(10)).until(() -> "Loaded 1".equals(headline(id)));
    }
}
