package news.dateline.desk.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A scheduled article whose publication fails does not hold up others. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class DueArticlesTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);

    @BeforeEach
    void breakOneArticle() {
        Bundles.clear();
        DATABASE.run(
                """
                create function public.fail() returns trigger language plpgsql as $$
                begin
                    raise exception 'broken' using errcode = 'XX000';
                end $$;
                create trigger broken before insert on graph.article
                for each row when (new.headline = 'Broken') execute function public.fail()
                """);
    }

    @AfterEach
    void mend() {
        DATABASE.run("drop function public.fail cascade");
    }

    @Test
    void othersArePublished() {
        schedule("Broken", Duration.ofSeconds(1));
        schedule("Good", Duration.ofMillis(1_500));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !DATABASE.read("select headline from graph.article").isEmpty());
        assertEquals(List.of("Good"), DATABASE.read("select headline from graph.article"));
        assertEquals(
                List.of("SCHEDULED"),
                DATABASE.read("select status from graph.working_copy where headline = 'Broken'"));
    }

    private static void schedule(String headline, Duration ahead) {
        ArticleDesk.EDITOR.done(
                "scheduleArticle",
                Map.of(
                        "id",
                        ArticleDesk.EDITOR.draft(headline),
                        "publishAt",
                        Instant.now().plus(ahead).toString()));
    }
}
