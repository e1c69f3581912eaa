package news.dateline.links.bounds;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.JsonArray;
import news.dateline.storage.Sql;

/** A statement that was sent, prepared again as the reactive client prepares it. */
public final class PlannedStatement implements AutoCloseable {

    private static final String NAME = "captured";

    private final Statement jdbc;
    private final String arguments;

    public PlannedStatement(Connection connection, Sql sql) throws SQLException {
        this(connection, sql, sql.text());
    }

    private PlannedStatement(Connection connection, Sql sql, String changed) throws SQLException {
        List<String> literals = sql.values().stream().map(PlannedStatement::literal).toList();
        jdbc = connection.createStatement();
        jdbc.execute("prepare " + NAME + " as " + changed);
        arguments = literals.isEmpty() ? "" : "(" + String.join(", ", literals) + ")";
    }

    /** The same without the page's end: as many rows as there are, but for a high limit. */
    static PlannedStatement unending(Connection connection, Sql sql, int limit, int most)
            throws SQLException {
        return new PlannedStatement(
                connection, sql, sql.text().replace(" limit " + limit, " limit " + most));
    }

    /** The plan as it ran, with (generic) or without the values known to the planner. */
    public Plan plan(boolean generic) throws SQLException {
        jdbc.execute("set plan_cache_mode = force_" + (generic ? "generic" : "custom") + "_plan");
        try (ResultSet rows =
                jdbc.executeQuery(
                        "explain (analyze, timing off, summary off, buffers on, format json) execute "
                                + NAME
                                + arguments)) {
            rows.next();
            return new Plan(
                    new JsonArray(rows.getString(1)).getJsonObject(0).getJsonObject("Plan"));
        }
    }

    /** The keys of each row, as its cursor would hold them, in the list's order. */
    List<String> keys() throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet rows = jdbc.executeQuery("execute " + NAME + arguments)) {
            while (rows.next()) {
                keys.add(rows.getString("keys_"));
            }
        }
        return keys;
    }

    @Override
    public void close() throws SQLException {
        jdbc.execute("deallocate " + NAME);
        jdbc.close();
    }

    private static String literal(Object value) {
        if (value instanceof Object[] array) {
            List<String> elements = new ArrayList<>();
            for (Object element : array) {
                elements.add(literal(element));
            }
            return "array[" + String.join(", ", elements) + "]" + type(value);
        }
        return value instanceof Number
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }

    private static String type(Object array) {
        return array instanceof Long[] ? "::bigint[]" : "::text[]";
    }
}
