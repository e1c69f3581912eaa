package news.dateline.loading;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SqlTemplateTest {

    private static final SqlTemplate TEMPLATE =
            SqlTemplate.of(
                    """
                    select {columns}
                    from (
                        select x.* from {rows}
                    ) x{end}
                    """);

    @Test
    void linesBecomeOne() {
        assertEquals(
                "select x.id from (select x.* from readable.person x) x limit 1",
                TEMPLATE.fill(
                        Map.of("columns", "x.id", "rows", "readable.person x", "end", " limit 1")));
    }

    @Test
    void aPieceIsNotLookedIntoForNames() {
        assertEquals(
                "select {rows} from (select x.* from y) x",
                TEMPLATE.fill(Map.of("columns", "{rows}", "rows", "y", "end", "")));
    }

    @Test
    void missingAndUnknownPiecesAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TEMPLATE.fill(Map.of("columns", "x.id", "rows", "y")));
        assertThrows(
                IllegalArgumentException.class,
                () -> TEMPLATE.fill(Map.of("columns", "", "rows", "", "end", "", "other", "")));
        assertThrows(
                IllegalArgumentException.class,
                () -> TEMPLATE.fill(Map.of("columns", "", "rows", "", "other", "")));
    }
}
