package news.dateline.bench.generator;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.bench.generator.world.Sizes;
import news.dateline.testing.Archives;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The loader takes a made-up archive. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ArchiveLoadTest {

    private static final int ARTICLES = 200;
    private static final int STEADY_EVENTS = 21;

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @Test
    void noLineIsRefusedAndEveryEventIsVisible() {
        assertEquals(List.of(), Bundles.load(Archives.lines(1, ARTICLES)).problems());
        assertEquals(
                new Sizes(ARTICLES).events() + STEADY_EVENTS,
                Gql.ask("{ events { totalCount } }").getInt("data.events.totalCount"));
    }
}
