package news.dateline.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows that lines of a bundle come to, by table. */
final class Rows {

    private final Map<Table, List<Row>> byTable = new EnumMap<>(Table.class);

    Row add(Row row) {
        list(row.table()).add(row);
        return row;
    }

    /** What a line names must be there when it is loaded. */
    void addReferences(Fields json) {
        for (Fields.Reference reference : json.references()) {
            add(
                    new Row(json.line(), Table.REFERENCE)
                            .set("entity_id", Keys.entity(reference.key()))
                            .set("path", reference.path())
                            .set("key", reference.key())
                            .set("kinds", reference.kinds()));
        }
    }

    void addAll(Rows others) {
        others.byTable.forEach((table, rows) -> list(table).addAll(rows));
    }

    void addAll(Rows others, Table only) {
        list(only).addAll(others.of(only));
    }

    List<Row> of(Table table) {
        return byTable.getOrDefault(table, List.of());
    }

    private List<Row> list(Table table) {
        return byTable.computeIfAbsent(table, added -> new ArrayList<>());
    }
}
