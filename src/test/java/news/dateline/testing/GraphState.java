package news.dateline.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What all tables have: to see whether a request has written anything. */
public final class GraphState implements AutoCloseable {

    private final Connection connection;
    private final String sql;

    public GraphState() throws SQLException {
        connection = TestServer.connect(OwnGraph.DATABASE);
        try (Statement statement = connection.createStatement();
                ResultSet one =
                        statement.executeQuery(
                                """
                                select string_agg(format('select %1$L, count(*) || '' rows, '' || coalesce(sum(hashtextextended(t::text, 0)), 0) from graph.%1$I t', tablename), ' union all ')
                                from pg_tables where schemaname = 'graph'
                                """)) {
            one.next();
            sql = one.getString(1);
        }
    }

    /** Number of rows and a digest of them, by table. */
    public Map<String, String> now() throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
        }
        return tables;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
