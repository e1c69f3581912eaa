package news.dateline.links;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.Gql;
import news.dateline.testing.SampleGraph;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@TestProfile(SampleGraph.class)
class PagingTest {

    @Test
    void totalCountIsExact() {
        assertEquals(
                Gql.ask("{ articles(first: 100) { nodes { id } } }")
                        .getList("data.articles.nodes")
                        .size(),
                Gql.ask("{ articles(first: 1) { totalCount } }")
                        .getInt("data.articles.totalCount"));
    }
}
