package news.dateline.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.json.JsonObject;
import news.dateline.entity.Provenance;

/**
 * Writes all that was loaded as a bundle, hidden articles too, as of one moment. The same graph
 * gives the same bytes.
 */
@ApplicationScoped
public class Export {

    private static final int ROWS_AT_ONCE = 200;

    private final DataSource database;

    Export(DataSource database) {
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
                        + lines("records", statement, out)
                        + lines("articles", statement, out)
                        + lines("withdrawals", statement, out);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static int entities(Statement statement, Writer out) throws IOException, SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery(sql("entities"))) {
            while (rows.next()) {
                String asOf = rows.getString(5);
                Claim claim =
                        Claim.of(
                                rows.getString(3),
                                Provenance.valueOf(rows.getString(4)),
                                asOf == null ? null : OffsetDateTime.parse(asOf),
                                new JsonObject(rows.getString(6)));
                JsonObject head =
                        new JsonObject()
                                .put("type", rows.getString(1))
                                .put("key", rows.getString(2));
                if (!claim.source().isEmpty()) {
                    head.put("source", claim.source());
                }
                if (asOf != null) {
                    head.put("asOf", asOf);
                }
                if (claim.provenance() != Provenance.EDITOR) {
                    head.put("provenance", claim.provenance().name());
                }
                String start = head.encode();
                out.append(start, 0, start.length() - 1).append(',');
                out.append(claim.attributes(), 1, claim.attributes().length()).append('\n');
                count++;
            }
        }
        return count;
    }

    private static int lines(String file, Statement statement, Writer out)
            throws IOException, SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery(sql(file))) {
            while (rows.next()) {
                out.append(rows.getString(1)).append('\n');
                count++;
            }
        }
        return count;
    }

    private static String sql(String file) {
        try (InputStream in =
                Export.class.getResourceAsStream("/interchange/export/" + file + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
