package news.dateline.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows that lines of a bundle come to, by table. */
final class Rows {

    /** A row of a table and the line it comes from. */
    record Row(int line, Object[] values) {}

    private final Map<Table, List<Row>> byTable = new EnumMap<>(Table.class);
    private int count;

    /** Adds a row; a fuzzy date takes its five columns. */
    void add(int line, Table table, Object... values) {
        List<Object> flat = new ArrayList<>(values.length);
        for (Object value : values) {
            if (value instanceof Fuzzy date) {
                flat.addAll(java.util.Arrays.asList(date.columns()));
            } else {
                flat.add(value);
            }
        }
        if (flat.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table + " has " + table.columns().size() + " columns, not " + flat.size());
        }
        byTable.computeIfAbsent(table, some -> new ArrayList<>())
                .add(new Row(line, flat.toArray()));
        count++;
    }

    void addAll(Rows others) {
        others.byTable.forEach(
                (table, rows) ->
                        byTable.computeIfAbsent(table, some -> new ArrayList<>()).addAll(rows));
        count += others.count;
    }

    void addAll(Rows others, Table only) {
        List<Row> rows = others.of(only);
        byTable.computeIfAbsent(only, some -> new ArrayList<>()).addAll(rows);
        count += rows.size();
    }

    /** Puts a value in the place of that which the only row of the table has in a column. */
    void set(Table table, String column, Object value) {
        of(table).get(0).values()[table.columns().indexOf(column)] = value;
    }

    List<Row> of(Table table) {
        return byTable.getOrDefault(table, List.of());
    }

    int count() {
        return count;
    }
}
