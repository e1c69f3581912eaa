package news.dateline.desk.webhook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.desk.webhook.Receiver.Received;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What goes wrong with one message or with one webhook does not hold up others. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class DeliveriesTest extends WebhookFixture {

    private static final String UNKNOWN_BEFORE_KNOWN =
            """
            insert into graph.webhook_delivery (webhook_id, change_id, kind, node_id, node_kind, changed_at, queued_at, due)
            select w.id, k.number, 'CHANGED', k.number, k.kind, now(), now(), now()
            from graph.webhook w cross join (values (1, 'OF_A_NEWER_DATELINE'), (2, 'ARTICLE')) k (number, kind)
            """;

    private final CountDownLatch answered = new CountDownLatch(1);

    private int waitForA(Received message) {
        try {
            if (Bundles.articleId("a").equals(message.data().getString("nodeId"))) {
                answered.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }

    private List<Integer> versionsOfA() {
        return receiver.received().stream()
                .filter(m -> Bundles.articleId("a").equals(m.data().getString("nodeId")))
                .map(m -> m.data().getInteger("version"))
                .toList();
    }

    @Test
    void aSlowMessageHoldsUpOnlyItsOwnObject() {
        create(Map.of("types", List.of("ARTICLE")));
        receiver.answer = this::waitForA;
        load("a", 1);
        received(1);
        load("a", 2);
        load("b", 1);
        // Before the first one's time is over.
        await().atMost(5, SECONDS).until(() -> receiver.received().size() == 2);
        assertEquals(List.of(1), versionsOfA());
        answered.countDown();
        received(3);
        assertEquals(List.of(1, 2), versionsOfA());
    }

    @Test
    void aRowOfANewerDatelineHoldsUpNoOthers() {
        create(Map.of());
        database.run(UNKNOWN_BEFORE_KNOWN);
        assertEquals("article.changed", received(1).get(0).type());
        await().atMost(20, SECONDS)
                .until(
                        () ->
                                database.read("select failure from graph.webhook")
                                        .toString()
                                        .contains("of a newer version"));
    }

    @Test
    void whatIsQueuedIsSentWhenNothingCanBeQueued() {
        create(Map.of());
        database.run("alter function graph.queue_deliveries rename to queue_deliveries_not");
        try {
            database.run(UNKNOWN_BEFORE_KNOWN);
            assertEquals("article.changed", received(1).get(0).type());
        } finally {
            database.run("alter function graph.queue_deliveries_not rename to queue_deliveries");
        }
    }

    @Test
    void oneThatIsTooFarBehindIsMarked() {
        create(Map.of());
        load("a", 1);
        received(1);
        assertTrue(missed().isEmpty());
        database.read("select graph.trim_changes('-1 s', 100)");
        database.run("update graph.webhook set position = 0");
        await().atMost(20, SECONDS).until(() -> missed().size() == 1);
    }

    private static List<String> missed() {
        return Desk.ADMIN
                .send("{ webhooks { nodes { missedUntil } } }", Map.of())
                .<String>getList("data.webhooks.nodes.missedUntil")
                .stream()
                .filter(moment -> moment != null)
                .toList();
    }
}
