package news.dateline.desk.webhook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import news.dateline.desk.webhook.Receiver.Received;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Begins each test without webhooks and articles, and with a receiver of messages. */
abstract class WebhookFixture {

    private static final String CREATED =
            "{ secret webhook { id url kinds types createdBy failure } userErrors { code field message } }";
    private static final String ARTICLE =
            "{\"type\":\"article\",\"key\":\"%s\",\"version\":%d,\"language\":\"en\",\"headline\":\"H\",\"publishedAt\":\"2025-01-01T00:00:00Z\"}";

    final PlainDatabase database = PlainDatabase.of(OwnGraph.DATABASE);
    Receiver receiver;

    @BeforeEach
    void begin() throws IOException {
        database.run("delete from graph.webhook");
        Bundles.clear();
        receiver = new Receiver();
    }

    @AfterEach
    void end() {
        database.run("delete from graph.webhook");
        receiver.close();
    }

    final JsonPath create(Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.putIfAbsent("url", receiver.url());
        return Desk.ADMIN.mutate("createWebhook", input, CREATED);
    }

    static void load(String key, int version) {
        assertEquals(List.of(), Bundles.load(ARTICLE.formatted(key, version)).problems());
    }

    final List<Received> received(int number) {
        await().atMost(20, SECONDS).until(() -> receiver.received().size() >= number);
        return receiver.received();
    }
}
