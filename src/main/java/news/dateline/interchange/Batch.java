package news.dateline.interchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way into the graph: staged by COPY in one transaction, checked there, then merged.
 */
final class Batch {

    private final Connection connection;

    Batch(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            // One writer at a time: statements of two batches may rest on each other's.
            statement.execute("select pg_advisory_xact_lock(hashtext('dateline.load'))");
            for (Table table : Table.values()) {
                statement.execute(MergeSql.staging(table));
            }
        }
    }

    void stage(Rows rows) throws SQLException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : Table.values()) {
            if (!rows.of(table).isEmpty()) {
                String into =
                        table.staged() + " (line, " + String.join(", ", table.columns()) + ")";
                try {
                    copy.copyIn(
                            "copy " + into + " from stdin",
                            new StringReader(CopyText.of(rows.of(table))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Finds what is wrong with the staged lines, and takes those lines out. */
    List<Problem> check() throws SQLException {
        List<Problem> problems = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet wrong = statement.executeQuery(MergeSql.check())) {
            while (wrong.next()) {
                problems.add(new Problem(wrong.getInt(1), wrong.getString(2), wrong.getString(3)));
            }
        }
        if (!problems.isEmpty()) {
            remove(problems.stream().map(Problem::line).distinct().toList());
        }
        return problems;
    }

    private void remove(List<Integer> lines) throws SQLException {
        String list = lines.toString().replace("[", "{").replace("]", "}");
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                statement.execute(
                        "delete from " + table.staged() + " where line = any ('" + list + "')");
            }
        }
    }

    /** Merges entities, then articles and statements; counts what changed. */
    Summary merge() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(MergeSql.entities());
            statement.execute(MergeSql.articles());
            try (ResultSet counts = statement.executeQuery(MergeSql.COUNTS)) {
                counts.next();
                return new Summary(
                        counts.getInt(1), counts.getInt(2), counts.getInt(3), counts.getInt(4));
            }
        }
    }
}
