package news.dateline.links;

import java.sql.SQLException;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import news.dateline.links.bounds.MadeGraph;
import news.dateline.links.bounds.Measured;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** How many rows a page touches at the database, at 10,000 articles and at 100,000. */
@QuarkusTest
@TestProfile(MadeGraph.class)
class RowBoundTest {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;

    /**
     * 20 rows and one to tell whether there are more, read from three tables at the most, and as
     * many again and a half that cannot be seen yet.
     */
    private static final int A_PAGE = 95;

    /** Counted to find the rarest, found, looked up, and looked at for each other filter. */
    private static final int TIMES_THE_RAREST = 12;

    /** What counting costs at the least, and the page itself. */
    private static final int AT_LEAST = 200;

    @Test
    void aPageTouchesFewRowsAndNoMoreOfManyArticlesThanOfFew() throws SQLException {
        MadeGraph.begin();
        MadeGraph.grow(0, FEW);
        Measured few = Measured.now(MadeGraph.lately());
        MadeGraph.grow(FEW, MANY);
        Measured many = Measured.now(MadeGraph.lately());
        assertAll(
                () -> assertEquals(List.of(), few.beyondPage(A_PAGE)),
                () -> assertEquals(List.of(), many.beyondPage(A_PAGE)),
                () -> assertEquals(List.of(), many.grownFrom(few, 1.25)),
                () -> assertEquals(List.of(), few.beyondRarest(TIMES_THE_RAREST, AT_LEAST)),
                () -> assertEquals(List.of(), many.beyondRarest(TIMES_THE_RAREST, AT_LEAST)));
    }
}
