package news.dateline.desk.webhook;

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

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Receivers are told of changes, each in the order of its object, until they accept. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class WebhooksTest extends WebhookFixture {

    @Test
    void signedMessagesSayWhatHasChanged() {
        JsonPath created = create(Map.of("kinds", List.of("PUBLISHED", "WITHDRAWN")));
        assertEquals(List.of("PUBLISHED", "WITHDRAWN"), created.getList("webhook.kinds"));
        load("a", 1);
        received(1);
        load("a", 2);
        Bundles.load("{\"type\":\"withdraw\",\"article\":\"a\",\"version\":2}");
        List<Received> all = received(2);
        assertEquals(
                List.of("article.published", "article.withdrawn"),
                all.stream().map(Received::type).toList());
        Received first = all.get(0);
        assertEquals(Bundles.articleId("a"), first.data().getString("nodeId"));
        assertEquals("ARTICLE", first.data().getString("type"));
        assertEquals(1, first.data().getInteger("version"));
        assertEquals(
                Signature.of(
                        created.getString("secret"), first.id(), first.timestamp(), first.body()),
                first.signature());
    }

    @Test
    void whatIsNotAcceptedComesAgainBeforeLaterChangesOfTheSameObject() {
        create(Map.of("types", List.of("ARTICLE")));
        String a = Bundles.articleId("a");
        receiver.answer = message -> a.equals(message.data().getString("nodeId")) ? 500 : 200;
        load("a", 1);
        received(1);
        load("a", 2);
        load("b", 1);
        await().atMost(20, SECONDS)
                .until(
                        () ->
                                receiver.received().stream()
                                        .anyMatch(
                                                message ->
                                                        Bundles.articleId("b")
                                                                .equals(
                                                                        message.data()
                                                                                .getString(
                                                                                        "nodeId"))));
        assertTrue(receiver.received().stream().noneMatch(m -> m.type().equals("article.changed")));
        receiver.answer = message -> 200;
        await().atMost(30, SECONDS)
                .until(
                        () ->
                                receiver.received().stream()
                                        .anyMatch(m -> m.type().equals("article.changed")));
        List<Received> ofA =
                receiver.received().stream()
                        .filter(m -> a.equals(m.data().getString("nodeId")))
                        .toList();
        assertEquals(ofA.get(0).id(), ofA.get(1).id(), "the same message");
        assertEquals(ofA.get(0).body(), ofA.get(1).body());
        await().atMost(20, SECONDS)
                .until(
                        () ->
                                database.read("select count(*) from graph.webhook_delivery")
                                        .equals(List.of("0")));
    }

    /** A redirect could lead anywhere. */
    @Test
    void isGivenUpAfterADayAndSentAgainWhenAsked() {
        String id = create(Map.of()).getString("webhook.id");
        receiver.answer = message -> 302;
        load("a", 1);
        received(1);
        await().atMost(20, SECONDS)
                .until(
                        () ->
                                database.read(
                                                "select failure from graph.webhook_delivery where failure is not null")
                                        .equals(
                                                List.of(
                                                        "The receiver answered with the status 302.")));
        database.run(
                "update graph.webhook_delivery set queued_at = now() - interval '25 hours', due = now()");
        String list =
                "{ webhooks { nodes { failure givenUp { nodes { kind nodeId attempts } } } } }";
        await().atMost(20, SECONDS)
                .until(
                        () ->
                                Desk.ADMIN
                                        .send(list, Map.of())
                                        .getList("data.webhooks.nodes[0].givenUp.nodes.kind")
                                        .equals(List.of("PUBLISHED")));
        receiver.answer = message -> 200;
        int before = receiver.received().size();
        assertEquals(
                1,
                Desk.ADMIN
                        .mutate(
                                "retryWebhook",
                                Map.of("id", id),
                                "{ messages userErrors { code } }")
                        .getInt("messages"));
        received(before + 1);
    }

    @Test
    void aTestTellsWhatTheReceiverAnswers() {
        String id = create(Map.of()).getString("webhook.id");
        String result = "{ accepted failure webhook { id } userErrors { code field } }";
        JsonPath accepted = Desk.ADMIN.mutate("testWebhook", Map.of("id", id), result);
        assertTrue(accepted.getBoolean("accepted"), accepted.prettify());
        assertEquals("webhook.test", receiver.received().get(0).type());
        receiver.answer = message -> 404;
        JsonPath refused = Desk.ADMIN.mutate("testWebhook", Map.of("id", id), result);
        assertFalse(refused.getBoolean("accepted"));
        assertEquals("The receiver answered with the status 404.", refused.getString("failure"));
        assertTrue(
                Desk.ADMIN
                        .mutate(
                                "deleteWebhook",
                                Map.of("id", id),
                                "{ deleted userErrors { code } }")
                        .getBoolean("deleted"));
        assertEquals(
                List.of("NOT_FOUND"),
                Desk.ADMIN
                        .mutate("testWebhook", Map.of("id", id), result)
                        .getList("userErrors.code"));
    }

    @Test
    void onlyAdminsHaveWebhooks() {
        assertEquals(
                List.of("url"), create(Map.of("url", "ftp://x/")).getList("userErrors.field[0]"));
        create(Map.of());
        JsonPath denied = Desk.EDITOR.send("{ webhooks { nodes { url } } }", Map.of());
        assertEquals("FORBIDDEN", denied.getString("errors[0].extensions.code"));
        assertNull(denied.get("data.webhooks"));
        assertEquals(
                List.of(receiver.url()),
                Desk.ADMIN
                        .send("{ webhooks { nodes { url } } }", Map.of())
                        .getList("data.webhooks.nodes.url"));
    }
}
