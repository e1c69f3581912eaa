package news.dateline.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row that a line gives, filled by the names of its columns. */
final class Row {

    private final int line;
    private final Table table;
    private final Object[] values;

    Row(int line, Table table) {
        this(line, table, new Object[table.columns().size()]);
    }

    private Row(int line, Table table, Object[] values) {
        this.line = line;
        this.table = table;
        this.values = values;
    }

    /** A row with all that the fields of the object give. */
    static Row read(Table table, Fields json) {
        return new Row(json.line(), table).read(table.columns(), json);
    }

    /** Reads those of the columns that a field gives. */
    Row read(List<Column> columns, Fields json) {
        for (Column column : columns) {
            if (column.isRead()) {
                set(column.name(), column.read(json));
            }
        }
        return this;
    }

    int line() {
        return line;
    }

    Table table() {
        return table;
    }

    /** The same values in another table with the same columns. */
    Row in(Table other) {
        return new Row(line, other, values);
    }

    Row set(String column, Object value) {
        values[table.place(column)] = value;
        return this;
    }

    /** Sets a column that not every table has. */
    Row setIfPresent(String column, Object value) {
        return table.has(column) ? set(column, value) : this;
    }

    @SuppressWarnings("unchecked")
    <T> T get(String column) {
        return (T) values[table.place(column)];
    }

    /** All values that fields gave, in the order of the columns. */
    List<Object> given() {
        List<Object> given = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.isRead()) {
                given.add(get(column.name()));
            }
        }
        return given;
    }

    /** One value for each of {@link Table#sqlNames}. */
    List<Object> sqlValues() {
        if (table.sqlNames().size() == values.length) {
            return Arrays.asList(values);
        }
        List<Object> all = new ArrayList<>(table.sqlNames().size());
        for (int i = 0; i < values.length; i++) {
            if (table.columns().get(i).type() == Type.FUZZY_DATE) {
                Fuzzy date = values[i] == null ? Fuzzy.NONE : (Fuzzy) values[i];
                all.addAll(Arrays.asList(date.columns()));
            } else {
                all.add(values[i]);
            }
        }
        return all;
    }
}
