package news.dateline.desk.webhook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import news.dateline.desk.webhook.Receiver.Received;
import news.dateline.testing.Bundles;
import news.dateline.testing.Desk;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a webhook is told of, and how that is changed. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class WebhookUpdateTest extends WebhookFixture {

    private static final String UPDATED =
            "{ webhook { url kinds types nodes } userErrors { code field message } }";

    @Test
    void isToldOfTheObjectsThatItAsksForAndCanAskForOthers() {
        load("a", 1);
        load("b", 1);
        String a = Bundles.articleId("a");
        String b = Bundles.articleId("b");
        JsonPath created = create(Map.of("nodes", List.of(a)));
        load("b", 2);
        load("a", 2);
        assertEquals(a, received(1).get(0).data().getString("nodeId"));
        Map<String, Object> other = new HashMap<>(Map.of("nodes", List.of(b)));
        other.put("id", created.getString("webhook.id"));
        other.put("kinds", null);
        JsonPath updated = Desk.ADMIN.mutate("updateWebhook", other, UPDATED);
        assertEquals(List.of(b), updated.getList("webhook.nodes"));
        assertEquals(receiver.url(), updated.getString("webhook.url"));
        load("a", 3);
        load("b", 3);
        List<Received> all = received(2);
        assertEquals(b, all.get(1).data().getString("nodeId"));
        assertEquals(3, all.get(1).data().getInteger("version"));
    }

    @Test
    void whatCannotBeAskedForIsRefusedAndChangesNothing() {
        String id = create(Map.of("types", List.of("ARTICLE"))).getString("webhook.id");
        Map<String, Object> input = new HashMap<>(Map.of("id", id, "types", List.of("EVENT")));
        input.put("url", null);
        assertEquals(List.of(List.of("url")), refused(input));
        input.put("url", "https://user@example.org/");
        assertEquals(List.of(List.of("url")), refused(input));
        input.remove("url");
        for (List<String> nodes : List.of(List.of(id), List.<String>of())) {
            input.put("nodes", nodes);
            assertEquals(List.of(List.of("nodes")), refused(input));
        }
        assertEquals(
                List.of(List.of("ARTICLE")),
                Desk.ADMIN
                        .send("{ webhooks { nodes { types } } }", Map.of())
                        .getList("data.webhooks.nodes.types"));
    }

    private static List<?> refused(Map<String, ?> input) {
        return Desk.ADMIN.mutate("updateWebhook", input, UPDATED).getList("userErrors.field");
    }
}
