package news.dateline.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import news.dateline.interchange.format.RowsJson;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Content.OfArticle;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Puts working copies of articles into a database. */
public final class WorkingCopies {

    private static final String INSERT =
            """
            insert into graph.working_copy (article_id, key, line, rows, status, version,
                created_at, created_by, updated_at, updated_by, updated_by_name)
            values (?, ?, ?::jsonb, ?::jsonb, 'DRAFT', ?, now(), 'test', now(), 'test', 'Test')
            on conflict (article_id) do update set line = excluded.line, rows = excluded.rows, version = excluded.version
            """;

    private WorkingCopies() {}

    /** Into that of {@link OwnGraph}. */
    public static String put(String text) {
        return put(PlainDatabase.of(OwnGraph.DATABASE).source(), text);
    }

    /** Keeps the line of an article as its working copy; gives the article's key. */
    public static String put(DataSource source, String text) {
        BundleLine line = BundleLine.read(new Line(1, text.replace('\'', '"'), null));
        assertEquals(List.of(), line.problems());
        OfArticle article = line.content(OfArticle.class);
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, article.id());
            statement.setString(2, article.key());
            statement.setString(3, line.line().text());
            statement.setString(4, RowsJson.of(line.rows()).encode());
            statement.setInt(5, article.version());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return article.key();
    }
}
