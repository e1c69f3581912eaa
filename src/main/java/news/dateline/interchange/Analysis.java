package news.dateline.interchange;

import java.util.function.UnaryOperator;

import news.dateline.entity.NameWords;
import news.dateline.interchange.format.RowsJson;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.url.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * A value that the program computes from a text of the graph and stores beside it.
 *
 * @param version of the rules by which it is computed
 * @param read the next rows after an id: id and text
 * @param write sets the values of rows: ids and values
 */
public record Analysis(
        String subject, int version, String read, String write, UnaryOperator<String> value) {

    static final Analysis NAMES =
            new Analysis(
                    "names",
                    NameWords.VERSION,
                    "select id, text from graph.entity_name where id > ? order by id limit ?",
                    "update graph.entity_name n set words = v.value::tsvector from unnest(?, ?) v(id, value)"
                            + " where n.id = v.id and n.words <> v.value::tsvector",
                    text -> NameWords.vector(NameWords.of(text)));

    /** Of articles that have one address the first keeps it: the others are found by id only. */
    public static final Analysis URLS =
            new Analysis(
                    "urls",
                    WebUrl.VERSION,
                    "select id, url from graph.article where url is not null and id > ? order by id limit ?",
                    """
                    update graph.article a set normal_url = v.value
                    from (select id, value, row_number() over (partition by value order by id) as place
                          from unnest(?, ?) v(id, value)) v
                    where a.id = v.id and a.normal_url is distinct from v.value and (v.value is null or v.place = 1
                          and not exists (select from graph.article o where o.normal_url = v.value))
                    """,
                    Analysis::normalUrl);

    /** Drafts may be long. */
    private static final int DRAFTS_AT_ONCE = 100;

    /**
     * The rows of the desk's working copies, of which previews are made: they have the columns of
     * the release that wrote them, and columns change with migrations. A line that this release
     * does not accept keeps its rows; one that is being saved gets them anyway. The desk locks a
     * working copy before the graph, so nobody waits for one here.
     *
     * @param migration the newest
     */
    static Analysis drafts(int migration) {
        return new Analysis(
                "working copies",
                migration,
                "select article_id, line::text from graph.working_copy where line is not null and article_id > ? order by article_id limit least(?, "
                        + DRAFTS_AT_ONCE
                        + ") for update skip locked",
                "update graph.working_copy w set rows = v.value::jsonb from unnest(?, ?) v(id, value)"
                        + " where w.article_id = v.id and w.line is not null and w.rows <> v.value::jsonb",
                Analysis::rows);
    }

    private static @Nullable String rows(String text) {
        BundleLine line = BundleLine.read(new Line(1, text, null));
        return line.problems().isEmpty() ? RowsJson.of(line.rows()).encode() : null;
    }

    private static @Nullable String normalUrl(String url) {
        try {
            return WebUrl.normal(url);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
