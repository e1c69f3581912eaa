package news.dateline.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Articles that are in the graph, as the lines that an export would write. */
final class StoredLines {

    private static final String ALL = "where withdrawn_at is null";

    private final Connection connection;

    StoredLines(Connection connection) {
        this.connection = connection;
    }

    /** The rows of an article's line; null if it is not there. */
    Rows article(long id) throws SQLException {
        String sql = sql().replace(ALL, ALL + " and id = ?");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet lines = statement.executeQuery()) {
                if (!lines.next()) {
                    return null;
                }
                BundleLine line = BundleLine.read(new Line(0, lines.getString(1), null));
                return line.problems().isEmpty() ? line.rows() : null;
            }
        }
    }

    private static String sql() {
        try (InputStream in =
                StoredLines.class.getResourceAsStream("/interchange/export/articles.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
