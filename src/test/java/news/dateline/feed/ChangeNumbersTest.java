package news.dateline.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import news.dateline.storage.BackgroundWork;
import news.dateline.storage.hosts.DatabaseConfig;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(OwnGraph.class)
class ChangeNumbersTest {

    private static final String OLD_CHANGES =
            """
            with f as (update graph.change_feed set last_id = last_id + 12000 returning last_id - 12000 as old)
            insert into graph.change (id, at, kind, node_id, node_kind)
            select f.old + n, clock_timestamp() - interval '1 hour', 'CHANGED', -1, 'ARTICLE' from f, generate_series(1, 12000) n
            """;

    /** With a name: Quarkus starts no server if an anonymous class has checked settings. */
    private record Settings(Duration kept) implements ChangesConfig {}

    @Inject Vertx vertx;
    @Inject DatabaseConfig databaseConfig;

    @Test
    void trimsAtEachLookUntilNoOldChangesAreLeft() throws Exception {
        PlainDatabase database = PlainDatabase.of(OwnGraph.DATABASE);
        Bundles.clear();
        database.run(OLD_CHANGES);
        ChangeNumbers numbers =
                new ChangeNumbers(
                        vertx, true, databaseConfig, new Settings(Duration.ofMinutes(30)));
        for (int look = 0; look < 3; look++) {
            BackgroundWork.run(vertx, numbers::look)
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        }
        assertEquals(List.of("0"), database.read("select count(*) from graph.change"));
    }
}
