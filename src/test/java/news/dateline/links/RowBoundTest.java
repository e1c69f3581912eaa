package news.dateline.links;

import java.sql.SQLException;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.links.bounds.ChangeBounds;
import news.dateline.links.bounds.MadeGraph;
import news.dateline.links.bounds.Measured;
import org.junit.jupiter.api.Test;

import static news.dateline.links.bounds.RowBound.AT_LEAST;
import static news.dateline.links.bounds.RowBound.A_PAGE;
import static news.dateline.links.bounds.RowBound.TIMES_THE_RAREST;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** How many rows a page touches at the database, at 10,000 articles and at 100,000. */
@QuarkusTest
@TestProfile(MadeGraph.class)
class RowBoundTest {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;

    @Test
    void aPageTouchesFewRowsAndNoMoreOfManyArticlesThanOfFew() throws SQLException {
        MadeGraph.begin();
        MadeGraph.grow(0, FEW);
        Measured few = Measured.now(MadeGraph.lately());
        MadeGraph.grow(FEW, MANY);
        Measured many = Measured.now(MadeGraph.lately());
        ChangeBounds.make();
        List<String> changes = ChangeBounds.beyond();
        assertAll(
                () -> assertEquals(List.of(), changes),
                () -> assertEquals(List.of(), few.beyondPage(A_PAGE)),
                () -> assertEquals(List.of(), many.beyondPage(A_PAGE)),
                () -> assertEquals(List.of(), many.grownFrom(few, 1.25)),
                () -> assertEquals(List.of(), many.deeperThanFirst(1.25, 20)),
                () -> assertEquals(List.of(), few.beyondRarest(TIMES_THE_RAREST, AT_LEAST)),
                () -> assertEquals(List.of(), many.beyondRarest(TIMES_THE_RAREST, AT_LEAST)));
    }
}
