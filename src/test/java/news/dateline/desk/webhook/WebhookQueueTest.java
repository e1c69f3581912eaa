package news.dateline.desk.webhook;

import java.util.Arrays;
import java.util.List;

import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which changes are queued, and which messages are taken, by the functions alone. */
class WebhookQueueTest {

    /** Of which the last two are visible. */
    private static final String CHANGES =
            """
            insert into graph.change (id, at, kind, node_id, node_kind)
            select n, timestamptz '2026-01-01 00:00Z' + n * interval '1 second', case when n > 12000 then 'MERGED' else 'CHANGED' end, n,
                   case when n > 12000 then 'PERSON' else 'ARTICLE' end
            from generate_series(1, 12002) n
            """;

    private static PlainDatabase database;

    @BeforeAll
    static void migrate() {
        database = PlainDatabase.fresh("webhook_queue");
    }

    @BeforeEach
    void begin() {
        database.run("truncate graph.webhook, graph.webhook_delivery, graph.change");
        database.run("update graph.change_feed set last_id = 12002, trimmed_id = 0");
    }

    private static void webhooks(int number) {
        database.run(
                "insert into graph.webhook (id, url, secret, created_at, created_by) select n, '', '', now(), '' from generate_series(1, %d) n"
                        .formatted(number));
    }

    private static void message(int change, int node, String due) {
        database.run(
                "insert into graph.webhook_delivery (webhook_id, change_id, kind, node_id, node_kind, changed_at, queued_at, due) values (1, %d, 'CHANGED', %d, 'ARTICLE', now(), now(), %s)"
                        .formatted(change, node, due));
    }

    private static int queue() {
        return Integer.parseInt(database.read("select graph.queue_deliveries(200)").get(0));
    }

    private static List<String> taken(String busy) {
        return database.read(
                "select change_id from graph.take_deliveries('{%s}') order by 1".formatted(busy));
    }

    @Test
    void aCallLooksAtABoundedPartOfTheFeed() {
        database.run(CHANGES);
        webhooks(3);
        assertEquals(5_000, queue());
        assertEquals(
                List.of("0", "0", "5000"),
                database.read("select position from graph.webhook order by 1"));
        await().until(() -> queue() == 0);
        assertEquals(
                List.of("12002", "12002", "12002"),
                database.read("select position from graph.webhook"));
        assertEquals(
                List.of("2", "2", "2"),
                database.read("select count(*) from graph.webhook_delivery group by webhook_id"));
    }

    @Test
    void changesThatWereNotKeptAreMissed() {
        database.run(CHANGES);
        webhooks(2);
        database.run("delete from graph.change where id <= 12000");
        database.run("update graph.change_feed set trimmed_id = 12000");
        database.run("update graph.webhook set position = 12000 where id = 2");
        queue();
        assertEquals(
                Arrays.asList("2026-01-01 03:20:01", null),
                database.read(
                        "select missed_until at time zone 'UTC' from graph.webhook order by id"));
        assertEquals(0, queue());
    }

    @Test
    void eightMessagesOfAWebhookAreSentAtATime() {
        webhooks(1);
        for (int i = 1; i <= 12; i++) {
            message(i, i, "now()");
        }
        assertEquals(List.of(), taken("1,1,1,1,1,1,1,1"));
        assertEquals(5, taken("1,2,1,1").size());
        assertEquals(7, taken("").size());
    }

    @Test
    void messagesOfAnObjectAreSentOneByOneInItsOrder() {
        webhooks(1);
        message(2, 7, "now()");
        message(3, 7, "now()");
        message(4, 8, "now()");
        assertEquals(List.of("2", "4"), taken(""));
        // An earlier one is sent again that was given up.
        message(1, 7, "now()");
        assertEquals(List.of(), taken("1,1"));
        database.read(
                "select graph.end_delivery(d.id, 'no') from graph.webhook_delivery d where d.change_id = 2");
        assertEquals(List.of("1"), taken("1"));
        database.read(
                "select graph.end_delivery(d.id, null) from graph.webhook_delivery d where d.change_id = 1");
        database.run("update graph.webhook_delivery set due = now()");
        assertEquals(List.of("2", "4"), taken(""));
    }
}
