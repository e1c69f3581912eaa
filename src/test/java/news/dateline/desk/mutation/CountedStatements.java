package news.dateline.desk.mutation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import news.dateline.testing.OwnGraph;
import news.dateline.testing.TestServer;

/**
 * Statements at the top, as the driver sends them as the role of writers; with begin and commit.
 */
record CountedStatements(List<String> texts) {

    private static final int ATTEMPTS = 3;

    /** Each server reads the valid keys every two seconds. */
    private static final String SQL =
            "select query, calls from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                    + " join pg_roles r on r.oid = s.userid where d.datname = '"
                    + OwnGraph.DATABASE
                    + "' and r.rolname = '"
                    + TestServer.WRITER
                    + "' and s.toplevel and query not like '%schema_version%' and query not ilike 'set local%' and query not like '%graph.api_key%revoked_at is null%'";

    int count() {
        return texts.size();
    }

    /** A connection of the pool that is new has to make its temporary tables first. */
    static CountedStatements least(Runnable preparation, Runnable mutation) {
        return IntStream.range(0, ATTEMPTS)
                .mapToObj(
                        i -> {
                            preparation.run();
                            return during(mutation);
                        })
                .min(Comparator.comparingInt(CountedStatements::count))
                .orElseThrow();
    }

    private static CountedStatements during(Runnable mutation) {
        try (Connection connection = TestServer.connect(OwnGraph.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            mutation.run();
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(SQL)) {
                while (rows.next()) {
                    texts.addAll(
                            Collections.nCopies(rows.getInt("calls"), rows.getString("query")));
                }
            }
            return new CountedStatements(texts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
