package news.dateline.interchange.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Fuzzy;
import org.jspecify.annotations.Nullable;

/** A row that a line gives, filled by the names of its columns. */
public final class Row {

    private final int line;
    private final Table table;
    private final @Nullable Object[] values;

    public Row(int line, Table table) {
        this(line, table, new @Nullable Object[table.columns().size()]);
    }

    private Row(int line, Table table, @Nullable Object[] values) {
        this.line = line;
        this.table = table;
        this.values = values;
    }

    /** A row with all that the fields of the object give. */
    public static Row read(Table table, Fields json) {
        return new Row(json.line(), table).read(table.columns(), json);
    }

    /** Reads those of the columns that a field gives. */
    public Row read(List<Column> columns, Fields json) {
        for (Column column : columns) {
            if (column.isRead()) {
                set(column.name(), column.read(json));
            }
        }
        return this;
    }

    public int line() {
        return line;
    }

    public Table table() {
        return table;
    }

    /** The same values in another table with the same columns. */
    public Row in(Table other) {
        return new Row(line, other, values);
    }

    public Row set(String column, @Nullable Object value) {
        values[table.place(column)] = value;
        return this;
    }

    /** Sets a column that not every table has. */
    public Row setIfPresent(String column, @Nullable Object value) {
        return table.has(column) ? set(column, value) : this;
    }

    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(String column) {
        return (T) values[table.place(column)];
    }

    /** The value of a column that has one, whatever the line says. */
    public <T> T value(String column) {
        return Objects.requireNonNull(get(column), column);
    }

    /** Of a column that has fuzzy dates. */
    public Fuzzy date(String column) {
        Fuzzy date = get(column);
        return date == null ? Fuzzy.NONE : date;
    }

    /** All values that fields gave, in the order of the columns. */
    public List<@Nullable Object> given() {
        List<@Nullable Object> given = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.isRead()) {
                given.add(get(column.name()));
            }
        }
        return given;
    }

    /** One value for each of {@link Table#sqlNames}. */
    List<@Nullable Object> sqlValues() {
        if (table.sqlNames().size() == values.length) {
            return Arrays.asList(values);
        }
        List<@Nullable Object> all = new ArrayList<>(table.sqlNames().size());
        for (int i = 0; i < values.length; i++) {
            if (table.columns().get(i).type() == Type.FUZZY_DATE) {
                all.addAll(Arrays.asList(date(table.columns().get(i).name()).columns()));
            } else {
                all.add(values[i]);
            }
        }
        return all;
    }
}
