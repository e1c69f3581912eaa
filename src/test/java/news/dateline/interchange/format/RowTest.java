package news.dateline.interchange.format;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;

import news.dateline.entity.DatePrecision;
import news.dateline.interchange.values.Fuzzy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RowTest {

    @Test
    void aNameThatTheTableDoesNotHaveIsRefused() {
        Row row = new Row(1, Table.CREDIT);
        assertEquals(
                "CREDIT has no column nmae",
                assertThrows(IllegalArgumentException.class, () -> row.set("nmae", "Ann"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> row.get("headline"));
        row.setIfPresent("headline", "H");
    }

    @Test
    void aFuzzyDateTakesFiveColumns() {
        Fuzzy day = new Fuzzy(null, null, null, DatePrecision.DAY, "that day");
        Row row = new Row(1, Table.OWN_REPORT).set("starts", day);
        assertEquals(
                List.of("starts_precision", "ends_earliest"),
                List.of(Table.OWN_REPORT.sqlNames().get(5), Table.OWN_REPORT.sqlNames().get(7)));
        assertEquals(DatePrecision.DAY, row.sqlValues().get(5));
        assertEquals(5, Collections.frequency(row.sqlValues().subList(7, 12), null));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void noColumnStandsTwiceInATable(Table table) {
        assertEquals(table.sqlNames().size(), new HashSet<>(table.sqlNames()).size());
        assertEquals(table.sqlNames().size(), new Row(1, table).sqlValues().size());
    }
}
