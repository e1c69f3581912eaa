package news.dateline.interchange.format;

import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Writes rows as JSON that PostgreSQL's {@code jsonb_populate_recordset} reads: an object with a
 * list for each table that has rows, named as the graph names the table. A row has the columns that
 * are not null, and the number of its line.
 *
 * <pre>select * from jsonb_populate_recordset(null::graph.mention, $1::text::jsonb -&gt; 'mention')
 * </pre>
 */
public final class RowsJson {

    /** The field of a row with the number of its line; the graph's tables have no such column. */
    public static final String LINE = "line";

    private RowsJson() {}

    public static JsonObject of(Rows rows) {
        JsonObject all = new JsonObject();
        for (Table table : Table.values()) {
            List<Row> some = rows.of(table);
            if (!some.isEmpty()) {
                JsonArray list = new JsonArray();
                some.forEach(row -> list.add(of(row)));
                all.put(table.sqlName(), list);
            }
        }
        return all;
    }

    private static JsonObject of(Row row) {
        return new JsonObject().put(LINE, row.line()).mergeIn(columns(row));
    }

    /** The columns of a row that are not null. */
    public static JsonObject columns(Row row) {
        JsonObject json = new JsonObject();
        List<String> columns = row.table().sqlNames();
        List<Object> values = row.sqlValues();
        for (int i = 0; i < columns.size(); i++) {
            if (values.get(i) != null) {
                json.put(columns.get(i), value(values.get(i)));
            }
        }
        return json;
    }

    /** PostgreSQL reads the text of everything but numbers, flags, lists and objects. */
    private static Object value(Object value) {
        if (value instanceof Number || value instanceof Boolean || value instanceof JsonObject) {
            return value;
        }
        return value instanceof List<?> list
                ? new JsonArray(list.stream().map(RowsJson::value).toList())
                : value.toString();
    }
}
