package news.dateline.interchange.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Reference;

/** The rows that lines of a bundle come to, by table. */
public final class Rows {

    private final Map<Table, List<Row>> byTable = new EnumMap<>(Table.class);

    public Row add(Row row) {
        list(row.table()).add(row);
        return row;
    }

    /** What a line names must be there when it is loaded. */
    public void addReferences(Fields json) {
        for (Reference reference : json.references()) {
            add(
                    new Row(json.line(), Table.REFERENCE)
                            .set("entity_id", Keys.entity(reference.key()))
                            .set("path", reference.path())
                            .set("key", reference.key())
                            .set("kinds", reference.kinds()));
        }
    }

    public void addAll(Rows others) {
        others.byTable.forEach((table, rows) -> list(table).addAll(rows));
    }

    public void addAll(Rows others, Table only) {
        list(only).addAll(others.of(only));
    }

    public List<Row> of(Table table) {
        return byTable.getOrDefault(table, List.of());
    }

    public boolean isEmpty() {
        return byTable.values().stream().allMatch(List::isEmpty);
    }

    private List<Row> list(Table table) {
        return byTable.computeIfAbsent(table, added -> new ArrayList<>());
    }
}
