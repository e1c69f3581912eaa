package news.dateline.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import news.dateline.testing.Gql;
import news.dateline.testing.RawHttp2;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Who asks much waits behind itself. */
@QuarkusTest
@TestProfile(QueueTest.Long.class)
class QueueTest {

    private static final int QUEUE = 10;
    private static final String ARTICLES = "{articles{totalCount}}";

    @Inject Admission admission;

    /** With a queue for a few requests. */
    public static class Long extends BusyGraph {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(super.getConfigOverrides());
            config.put("dateline.limits.queue", String.valueOf(QUEUE));
            return config;
        }
    }

    @Test
    void oneConnectionDoesNotTakeTheWholeQueue() throws Exception {
        try (RawHttp2 connection = RawHttp2.to(RestAssured.port)) {
            CompletableFuture<Void> other = new CompletableFuture<>();
            // The first request of a test takes longer than the lock is held below.
            Gql.ask(ARTICLES);
            BusyGraph.whileArticlesAreLocked(
                    () -> {
                        for (int i = 0; i < BusyGraph.CONCURRENT + QUEUE; i++) {
                            connection.send(
                                    RawHttp2.get(
                                            2 * i + 1,
                                            "/graphql?query=%7Barticles%7BtotalCount%7D%7D"));
                        }
                        untilWaiting();
                        Thread asking = new Thread(() -> ask(other));
                        asking.start();
                        Thread.sleep(500);
                        assertEquals(QUEUE, admission.waiting());
                        assertFalse(other.isDone(), "refused, though another has more waiting");
                    });
            other.get();
        }
    }

    private static void ask(CompletableFuture<Void> answered) {
        try {
            Gql.ask(ARTICLES);
            answered.complete(null);
        } catch (Throwable e) {
            answered.completeExceptionally(e);
        }
    }

    private void untilWaiting() {
        await().until(admission::waiting, is(QUEUE));
    }
}
