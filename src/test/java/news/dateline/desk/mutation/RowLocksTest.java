package news.dateline.desk.mutation;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.ArticleDesk;
import news.dateline.testing.Bundles;
import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Rows that another transaction holds for long, such as a load in one transaction. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class RowLocksTest {

    @BeforeEach
    void clear() {
        Bundles.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.working_copy", "graph.desk_entry", "graph.article"})
    void whoWaitsForARowIsToldThatAnotherWriteIsInProgress(String table) throws Exception {
        String id = ArticleDesk.EDITOR.draft("One");
        ArticleDesk.EDITOR.done("publishArticle", Map.of("id", id));
        ArticleDesk.EDITOR.done("updateArticle", Map.of("id", id, "headline", "Two"));
        try (Connection load = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = load.createStatement()) {
            load.setAutoCommit(false);
            statement.execute("select 1 from " + table + " for update");
            assertEquals(
                    List.of("BUSY"),
                    ArticleDesk.EDITOR.refused("publishArticle", Map.of("id", id)));
        }
        ArticleDesk.EDITOR.done("publishArticle", Map.of("id", id));
    }
}
