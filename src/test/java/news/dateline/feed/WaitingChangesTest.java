package news.dateline.feed;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;

@QuarkusTest
@TestProfile(OwnGraph.class)
class WaitingChangesTest {

    private static final PlainDatabase DATABASE = PlainDatabase.of(OwnGraph.DATABASE);
    private static final Duration A_FEW_LOOKS = Duration.ofSeconds(20);

    @Inject MeterRegistry registry;

    private double age() {
        return registry.get("dateline.changes.waiting").gauge().value();
    }

    @Test
    void theAgeOfTheOldestIsMeasured() throws Exception {
        await().atMost(A_FEW_LOOKS).until(() -> age() == 0);
        try (Connection other = DATABASE.source().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // As somebody who numbers, and hangs.
            statement.execute("select 1 from graph.change_feed for update");
            DATABASE.run(
                    """
                    insert into graph.pending_change (due, kind, node_id, node_kind)
                    select now() + s * interval '1 second', 'PUBLISHED', 1, 'ARTICLE' from unnest('{-90,-100,1000}'::int[]) s
                    """);
            await().atMost(A_FEW_LOOKS).until(() -> age() >= 100 && age() < 200);
            other.rollback();
        }
        await().atMost(A_FEW_LOOKS).until(() -> age() == 0);
    }
}
