package news.dateline.desk.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.GlobalId;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.CapturedLog;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.quarkus.vertx.VertxContextSupport.subscribeAndAwait;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Scheduled articles that cannot be published, and those behind them. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class DueArticlesTest {

    private static final ArticleDesk EDITOR = ArticleDesk.EDITOR;
    private static final List<UserError> WHY =
            List.of(UserError.of(UserErrorCode.URL_TAKEN, "The URL is taken."));

    private final PlainDatabase database = PlainDatabase.of(OwnGraph.DATABASE);

    @Inject DueArticles due;

    @AfterEach
    void mend() {
        database.run("drop function if exists graph.break() cascade");
    }

    private static JsonPath read(String id) {
        return EDITOR.ask(
                "query($id: ID!) { deskArticle(id: $id) { status publishAt history { nodes { action } } } }",
                Map.of("id", id));
    }

    private static List<String> actions(String id) {
        return read(id).getList("data.deskArticle.history.nodes.action");
    }

    private static String scheduled(String headline, Duration in) {
        String id = EDITOR.draft(headline);
        EDITOR.done(
                "scheduleArticle",
                Map.of("id", id, "publishAt", Instant.now().plus(in).toString()));
        return id;
    }

    /** As after the publication failed. */
    private void giveUp(String id) throws Throwable {
        subscribeAndAwait(() -> due.giveUp(GlobalId.decode(id).row(), WHY));
    }

    @Test
    void onlyWhatIsStillDueIsUnscheduled() throws Throwable {
        String later = scheduled("Later", Duration.ofHours(1));
        giveUp(later);
        assertEquals("SCHEDULED", read(later).getString("data.deskArticle.status"));
        String draft = EDITOR.draft("Draft");
        giveUp(draft);
        assertEquals(List.of("CREATED"), actions(draft));
        String published = EDITOR.draft("Published");
        EDITOR.done("publishArticle", Map.of("id", published));
        giveUp(published);
        assertEquals(List.of("PUBLISHED", "CREATED"), actions(published));
    }

    @Test
    void oneThatFailsDoesNotStopOthersAndIsLoggedOnce() throws Exception {
        database.run(
                """
                create or replace function graph.break() returns trigger language plpgsql as $$
                begin raise exception 'broken'; end $$
                """);
        String bad = scheduled("Bad", Duration.ofSeconds(4));
        String good = scheduled("Good", Duration.ofSeconds(5));
        database.run(
                "create trigger break before update on graph.working_copy for each row when (old.headline = 'Bad') execute function graph.break()");
        List<LogRecord> logged =
                CapturedLog.during(
                        DelayedArticles.class,
                        () -> {
                            await().atMost(Duration.ofSeconds(15))
                                    .until(() -> actions(good).contains("PUBLISHED"));
                            Thread.sleep(1_000);
                            return null;
                        });
        assertEquals(1, logged.size());
        mend();
        await().atMost(Duration.ofSeconds(15)).until(() -> actions(bad).contains("PUBLISHED"));
    }
}
