package news.dateline.interchange.export;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.interchange.format.Sql;
import news.dateline.interchange.read.Claim;

/**
 * Writes all that was loaded as a bundle, hidden articles too, as of one moment. The same graph
 * gives the same bytes.
 */
@ApplicationScoped
public class Export {

    private static final int ROWS_AT_ONCE = 200;

    private final DataSource database;

    public Export(DataSource database) {
        this.database = database;
    }

    /** How many lines were written. */
    public int write(Writer out) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "set transaction isolation level repeatable read, read only; set local jit = off;"
                                + " set local statement_timeout = 0");
                statement.setFetchSize(ROWS_AT_ONCE);
                return entities(statement, out)
                        + lines("export/merges.sql", statement, out)
                        + lines("export/reassignments.sql", statement, out)
                        + lines("export/records.sql", statement, out)
                        + lines("export/retractions.sql", statement, out)
                        + lines("export/articles.sql", statement, out)
                        + lines("export/withdrawals.sql", statement, out);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** What a source says of an entity, kept as it came: so its fields are put in order. */
    private static int entities(Statement statement, Writer out) throws IOException, SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery(Sql.file("export/entities.sql"))) {
            while (rows.next()) {
                String head = rows.getString(1);
                String attributes = Claim.ordered(rows.getString(2));
                out.append(head, 0, head.length() - 1).append(',');
                out.append(attributes, 1, attributes.length()).append('\n');
                count++;
            }
        }
        return count;
    }

    private static int lines(String file, Statement statement, Writer out)
            throws IOException, SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery(Sql.file(file))) {
            while (rows.next()) {
                out.append(rows.getString(1)).append('\n');
                count++;
            }
        }
        return count;
    }
}
