package news.dateline.limits;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Desk;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.SmallDesk;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mutations wait for each other; readers do not wait for them. */
@QuarkusTest
@TestProfile(SmallDesk.class)
class ManyWritersTest {

    private static final int CONCURRENT = SmallDesk.CONCURRENT;
    private static final int QUEUE = SmallDesk.QUEUE;
    private static final int WRITERS = 3 * (CONCURRENT + QUEUE);

    @Inject Admission admission;

    @Test
    void readersAreAnsweredHoweverManyWrite() throws Exception {
        Gql.ask("{articles{nodes{id}}}");
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table graph.writing in exclusive mode");
            List<CompletableFuture<Void>> writers =
                    IntStream.range(0, WRITERS)
                            .mapToObj(i -> CompletableFuture.runAsync(() -> write(i), threads))
                            .toList();
            await().until(admission::waiting, greaterThanOrEqualTo(QUEUE / 2));
            assertEquals(CONCURRENT / 2, admission.running());
            for (int i = 0; i < 10; i++) {
                Gql.ask("{articles{nodes{id}}}");
            }
            connection.rollback();
            writers.forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void write(int number) {
        Desk.EDITOR.send(
                "mutation { createPerson(input: { name: \"P%d\" }) { userErrors { code } } }"
                        .formatted(number),
                Map.of());
    }
}
