package news.dateline.loading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The schema {@code preview} has a function for each view of the schema {@code readable} that the
 * preview of an article is read from. It returns what the view will have when the working copy of
 * the article, {@code p.preview}, is published.
 */
final class PreviewSchema {

    private static final Pattern VIEW = Pattern.compile("\\breadable[.](\\w+) (?=\\w)");

    private PreviewSchema() {}

    /** The SQL of readers, with previews in place of their views. */
    static String of(String sql) {
        return VIEW.matcher(sql).replaceAll("preview.$1(p.preview) ");
    }

    /** The articles that are previewed, in the order of the rows. */
    static Long[] articles(List<RowId> rows) {
        return rows.stream().map(row -> Objects.requireNonNull(row.preview())).toArray(Long[]::new);
    }
}
