package news.dateline.http.socket;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.SlowSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** WebSockets whose clients do not read. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class SlowClientTest {

    /** More than the buffers of both ends hold. */
    private static final long MANY_BYTES = 64_000_000;

    private static final int SUBSCRIPTIONS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Of about 200 KB. */
    private static final String LONG_EVENTS =
            "subscription { articles { cursor article { " + aliases(20) + " } } }";

    @Inject MeterRegistry meters;

    private static String aliases(int count) {
        StringBuilder bodies = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bodies.append("b").append(i).append(": body ");
        }
        return bodies.toString();
    }

    @BeforeEach
    void begin() {
        Bundles.clear();
    }

    private static void load(String key) {
        assertEquals(
                List.of(),
                Bundles.load(
                                "{'type':'article','key':'%s','version':1,'language':'en','headline':'H','body':'%s','publishedAt':'2025-01-01T00:00:00Z'}"
                                        .formatted(key, "x".repeat(10_000))
                                        .replace('\'', '"'))
                        .problems());
    }

    private double sent() {
        return meters.get("dateline.subscriptions.events").counter().count();
    }

    /** Few at a time: more may run at once than a busy machine begins in time. */
    private SlowSocket subscribed() throws Exception {
        await().atMost(PATIENCE.multipliedBy(2)).until(() -> open() == 0);
        SlowSocket socket = SlowSocket.ready();
        for (int i = 0; i < SUBSCRIPTIONS; i++) {
            socket.subscribe("" + i, LONG_EVENTS);
            if (i % 10 == 9) {
                int all = i + 1;
                await().atMost(PATIENCE).until(() -> open() >= all);
            }
        }
        return socket;
    }

    private double open() {
        return meters.get("dateline.subscriptions.open").gauge().value();
    }

    /** Vert.x would answer each, and keep the answers. */
    @Test
    void pingsAreNotReadWhileTheirAnswersAreNot() throws Exception {
        try (SlowSocket socket = SlowSocket.ready()) {
            long sent = socket.ping(MANY_BYTES);
            assertTrue(sent < MANY_BYTES, sent + " bytes");
        }
    }

    @Test
    void eventsWaitUntilTheirClientReads() throws Exception {
        try (SlowSocket socket = subscribed()) {
            double before = sent();
            load("waits");
            await().atMost(PATIENCE).until(() -> sent() > before);
            Thread.sleep(1_000);
            double atOnce = sent() - before;
            assertTrue(atOnce < SUBSCRIPTIONS / 2.0, atOnce + " events");
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < SUBSCRIPTIONS; i++) {
                JsonObject next = socket.next();
                assertEquals("next", next.getString("type"), next::encode);
                ids.add(next.getString("id"));
            }
            assertEquals(SUBSCRIPTIONS, ids.size());
        }
    }

    @Test
    void eventsThatWaitAreNotLostWhenTheirSubscriptionEnds() throws Exception {
        try (SlowSocket socket = subscribed();
                TestSocket later = TestSocket.ready(Map.of())) {
            load("ends");
            Thread.sleep(12_000);
            JsonObject message = socket.next();
            assertEquals("next", message.getString("type"), message::encode);
            String cursor =
                    message.getJsonObject("payload")
                            .getJsonObject("data")
                            .getJsonObject("articles")
                            .getString("cursor");
            Set<String> told = new HashSet<>();
            while (message.getString("type").equals("next")) {
                told.add(message.getString("id"));
                message = socket.next();
            }
            while (told.contains(message.getString("id"))) {
                message = socket.next();
            }
            assertEquals("SLOW_SUBSCRIBER", TestSocket.code(message));
            String resumeAfter =
                    message.getJsonArray("payload")
                            .getJsonObject(0)
                            .getJsonObject("extensions")
                            .getString("resumeAfter");
            assertNotEquals(cursor, resumeAfter);
            later.subscribe(
                    "1",
                    "subscription { articles(after: \"%s\") { cursor } }".formatted(resumeAfter));
            assertEquals(
                    cursor,
                    later.next()
                            .getJsonObject("payload")
                            .getJsonObject("data")
                            .getJsonObject("articles")
                            .getString("cursor"));
        }
    }
}
