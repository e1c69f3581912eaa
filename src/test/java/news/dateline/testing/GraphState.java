package news.dateline.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all tables have, to see whether a request has written anything; but for changes, which are
 * numbered later.
 */
public final class GraphState implements AutoCloseable {

    private final Connection connection;
    private final String sql;

    public GraphState() throws SQLException {
        connection = TestServer.connect(OwnGraph.DATABASE);
        try (Statement statement = connection.createStatement();
                ResultSet one =
                        statement.executeQuery(
                                """
                                select string_agg(format('select %1$L, count(*) || '' rows, '' || coalesce(sum(hashtextextended((%2$s)::text, 0)), 0) from graph.%1$I t', tablename,
                                    -- Without what deliveries write meanwhile.
                                    case tablename when 'webhook' then 'to_jsonb(t) - ''{position,answered_at,failed_at,failure,missed_until}''::text[]' else 't' end), ' union all ')
                                from pg_tables where schemaname = 'graph' and tablename not in ('change', 'change_feed', 'pending_change', 'webhook_delivery')
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
