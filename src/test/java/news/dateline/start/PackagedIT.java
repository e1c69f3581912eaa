package news.dateline.start;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The packaged program, on a configured database. */
@QuarkusIntegrationTest
@TestProfile(SampleGraph.class)
class PackagedIT {

    @Test
    void answersFromTheSample() {
        assertEquals(
                "Jee Abbey Lee",
                Gql.ask(
                                "{ articles(filter: { publishedBefore: \"2014-11-15T00:00:00Z\" }, first: 1) { nodes {"
                                        + " byline { name } } } }")
                        .getString("data.articles.nodes[0].byline[0].name"));
    }
}
