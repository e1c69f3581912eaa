package news.dateline.bench.generator;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Bundles;
import news.dateline.testing.Gql;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The loader takes every line of a made-up archive. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class ArchiveLoadTest {

    private static final int ARTICLES = 300;

    @Test
    void everyLineIsLoaded() {
        Bundles.clear();
        assertEquals(List.of(), Bundles.load(Archives.lines(1, ARTICLES)).problems());
        assertEquals(
                ARTICLES / 10 + 1 + 13,
                Gql.ask("{ events { totalCount } }").getInt("data.events.totalCount"));
    }
}
