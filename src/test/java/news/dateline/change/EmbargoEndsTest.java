package news.dateline.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.testing.OwnGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static news.dateline.change.Follower.ANN;
import static news.dateline.change.Follower.DATABASE;
import static news.dateline.change.Follower.article;
import static news.dateline.change.Follower.load;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** An embargo that ends after a transaction has hidden the article, and before it commits. */
@QuarkusTest
@TestProfile(OwnGraph.class)
class EmbargoEndsTest {

    private final Follower follower = new Follower();

    @BeforeEach
    void begin() {
        follower.begin();
    }

    private static void loadUnderEmbargo(int seconds) {
        OffsetDateTime end = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(seconds);
        load(ANN, article(1, ",'embargoUntil':'" + end + "'"));
    }

    private static List<String> due() {
        return DATABASE.read(
                "select kind || ' ' || node_kind from graph.pending_change where due > clock_timestamp() order by due, id");
    }

    /** Readers have seen both between the end of the embargo and the commit. */
    @Test
    void whatWasSeenForAMomentIsToldToBeGone() throws Exception {
        loadUnderEmbargo(4);
        try (Connection writer = DATABASE.source().getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            hide(statement);
            while (DATABASE.read("select 1 from readable.article").isEmpty()) {
                Thread.sleep(50);
            }
            writer.commit();
        }
        assertEquals(
                List.of("WITHDRAWN ARTICLE 1 -", "WITHDRAWN PERSON -"),
                follower.follow().stream().sorted().toList());
    }

    private static void hide(Statement statement) throws SQLException {
        statement.execute("update graph.article set visible_from = null");
        statement.execute("update graph.entity set visible_from = null");
    }

    /** The transaction commits before the end: nobody has seen what it hides. */
    @Test
    void aWithdrawalInTheLastMinuteIsNotTold() {
        loadUnderEmbargo(45);
        load("{'type':'withdraw','article':'a','version':2}");
        DATABASE.read("select graph.number_changes(100)");
        assertEquals(List.of(), due());
    }

    @Test
    void ofAnEmbargoThatIsProlongedInItsLastMinuteOnlyTheLaterEndIsTold() {
        loadUnderEmbargo(45);
        load(article(2, ",'embargoUntil':'2999-01-01T00:00:00Z'"));
        DATABASE.read("select graph.number_changes(100)");
        assertEquals(List.of("PUBLISHED ARTICLE", "PUBLISHED PERSON"), due());
    }

    @Test
    void anEarlierWithdrawalIsNotTold() {
        loadUnderEmbargo(600);
        load("{'type':'withdraw','article':'a','version':2}");
        assertEquals(List.of(), due());
    }
}
