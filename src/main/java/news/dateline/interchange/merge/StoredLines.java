package news.dateline.interchange.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

import news.dateline.interchange.format.Sql;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Content.OfArticle;

/** Articles that are in the graph, as the lines that an export would write. */
public final class StoredLines {

    /** Articles can be large: few are held at a time. */
    private static final int ROWS_AT_ONCE = 50;

    private static final String ALL = "where withdrawn_at is null";
    private static final String SOME =
            Sql.file("export/articles.sql").replace(ALL, ALL + " and id = any (?)");
    private static final String KEEP_DIGESTS =
            """
            update graph.article a set line_digest = decode(v.digest, 'hex')
            from unnest(?, ?) v(id, digest) where a.id = v.id
            """;

    private final Connection connection;

    StoredLines(Connection connection) {
        this.connection = connection;
    }

    /** Passes on those of these articles that are in the graph, by one statement. */
    void read(Collection<Long> ids, Consumer<BundleLine> consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SOME)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    BundleLine line = BundleLine.read(new Line(0, lines.getString(1), null));
                    if (line.problems().isEmpty() && line.content() instanceof OfArticle) {
                        consumer.accept(line);
                    }
                }
            }
        }
    }

    /**
     * Notes for articles that lines with these digests say the same, so that none is read again.
     */
    void keepDigests(Map<Long, String> digests) throws SQLException {
        if (digests.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(KEEP_DIGESTS)) {
            statement.setArray(1, connection.createArrayOf("bigint", digests.keySet().toArray()));
            statement.setArray(2, connection.createArrayOf("text", digests.values().toArray()));
            statement.executeUpdate();
        }
    }
}
