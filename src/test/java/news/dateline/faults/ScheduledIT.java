package news.dateline.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.JsonObject;
import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two servers with the same scheduled articles, of which one is killed while it publishes. */
@Tag("faults")
class ScheduledIT {

    private static final int AT_ONCE = 30;
    private static final int LATER = 10;

    private static final String WRONG =
            """
            select count(*) from graph.working_copy w left join graph.article a on a.id = w.article_id
            where a.id is null or a.version <> 1 or w.line is not null or w.status <> 'DRAFT'
               or a.published_at <> a.headline::timestamptz
               or 1 <> (select count(*) from graph.article_version v where v.article_id = w.article_id and v.action = 'PUBLISHED' and v.at >= a.headline::timestamptz)
               or 3 <> (select count(*) from graph.article_version v where v.article_id = w.article_id)
            """;

    private static final String LATEST =
            "select round(max(extract(epoch from v.at - a.headline::timestamptz)), 1) from graph.article_version v join graph.article a on a.id = v.article_id where v.action = 'PUBLISHED'";

    @TempDir Path home;

    @Test
    void eachIsPublishedOnceAndNotBeforeItsTime() throws Exception {
        try (Folder folder = Folder.make();
                Postgres server = Postgres.create(folder);
                Program one = DeskServer.first(home, server, List.of(server.port()));
                Program other = DeskServer.start(home, FreePorts.next(), List.of(server.port()))) {
            List<Instant> times = schedule(new DeskClient(one.address(), new Seen()));
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(60, SECONDS)
                    .until(() -> visible(one, times) > AT_ONCE / 5);
            other.kill();
            await().atMost(60, SECONDS).until(() -> visible(one, times) == times.size());
            assertEquals("0", server.read(WRONG));
            String latest = server.read(LATEST);
            assertTrue(Double.parseDouble(latest) < 20, latest);
            DeskFigures.note(
                    "%d scheduled articles on two servers, of which one was killed: each was published once, at most %s s after its time."
                            .formatted(times.size(), latest));
        }
    }

    /** Many at one time, others later; their headlines are the times. */
    private static List<Instant> schedule(DeskClient desk) {
        List<Instant> times = new ArrayList<>();
        Instant first = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(20);
        for (int i = 0; i < AT_ONCE + LATER; i++) {
            Instant time = first.plusMillis(Math.max(0, i - AT_ONCE) * 500L);
            JsonObject draft =
                    new JsonObject()
                            .put("headline", time.toString())
                            .put("language", "en")
                            .put("body", "Fog.")
                            .put("idempotencyKey", "create " + i);
            String id =
                    desk.done("createArticle", draft, "article { id }")
                            .getJsonObject("article")
                            .getString("id");
            desk.done(
                    "scheduleArticle",
                    new JsonObject()
                            .put("id", id)
                            .put("publishAt", time.toString())
                            .put("idempotencyKey", "schedule " + i),
                    "");
            times.add(time);
        }
        assertTrue(Instant.now().isBefore(first), "the machine is too slow for this test");
        return times;
    }

    /** What readers see, of which no article may come before its time. */
    private static int visible(Program program, List<Instant> times) throws Exception {
        int visible =
                new JsonObject(program.ask("{ articles { totalCount } }"))
                        .getJsonObject("data")
                        .getJsonObject("articles")
                        .getInteger("totalCount");
        Instant now = Instant.now();
        long due = times.stream().filter(time -> !time.isAfter(now)).count();
        assertTrue(visible <= due, visible + " of " + due);
        return visible;
    }
}
