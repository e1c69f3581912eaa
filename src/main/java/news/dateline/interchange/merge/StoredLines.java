package news.dateline.interchange.merge;

import java.util.Collection;
import java.util.Map;

import news.dateline.interchange.format.Sql;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Content.OfArticle;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are in the graph, as the lines that an export would write: statements without
 * parameters, for any driver.
 */
public final class StoredLines {

    private static final String ALL = "where withdrawn_at is null";
    private static final String SOME =
            Sql.file("export/articles.sql").replace(ALL, ALL + " and id = any (:articles)");

    private StoredLines() {}

    /** Reads the lines of those of these articles that are in the graph, one a row. */
    public static String select(Collection<Long> articles) {
        return "select l.line::text from (%s) l(line)"
                .formatted(SOME.replace(":articles", Sql.ids(articles)));
    }

    /**
     * The line of an article; null if it is not in the graph, or withdrawn.
     *
     * @param id its id in SQL, such as a parameter
     */
    public static String selectOne(String id) {
        return "select l.line::text from (%s) l(line)"
                .formatted(SOME.replace(":articles", "array[%s::bigint]".formatted(id)));
    }

    /** The line, as it is read; null if it is not one by the rules of this release. */
    static @Nullable BundleLine read(String text) {
        BundleLine line = BundleLine.read(new Line(0, text, null));
        return line.problems().isEmpty() && line.content() instanceof OfArticle ? line : null;
    }

    /**
     * Notes for articles that lines with these digests say the same, so that none is read again.
     *
     * @param digests in hexadecimal digits
     */
    static String keepDigests(Map<Long, String> digests) {
        return """
        update graph.article a set line_digest = decode(v.digest, 'hex')
        from unnest(%s, '{%s}'::text[]) v(id, digest) where a.id = v.id;
        """
                .formatted(Sql.ids(digests.keySet()), String.join(",", digests.values()));
    }
}
