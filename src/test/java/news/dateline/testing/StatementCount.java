package news.dateline.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts at the database how many statements readers sent to it. */
public final class StatementCount {

    private StatementCount() {}

    /** How many statements on the views of readers run while this does. */
    public static int during(String database, Runnable requests) {
        return during(database, "", requests);
    }

    /**
     * The same without those that a server sends by itself, as often as time allows.
     *
     * @param but a pattern of SQL's {@code like}
     */
    public static int during(String database, String but, Runnable requests) {
        try (Connection connection = TestServer.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            requests.run();
            try (ResultSet calls =
                    statement.executeQuery(
                            "select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                                    + " where d.datname = '"
                                    + database
                                    + "' and query like '%readable.%' and query not like '%readable.schema_version%'"
                                    + " and query not like '"
                                    + but
                                    + "'")) {
                calls.next();
                return calls.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
