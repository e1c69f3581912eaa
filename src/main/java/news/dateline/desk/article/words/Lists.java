package news.dateline.desk.article.words;

import java.util.List;
import java.util.stream.Stream;

import news.dateline.interchange.format.Table;

/** The lists of an article's line that refer to its words. */
public final class Lists {

    public static final String MENTIONS = "mentions";
    public static final String QUOTATIONS = "quotations";

    /** Those whose objects have evidence. */
    public static final List<String> STATEMENTS =
            Stream.concat(Table.STATEMENTS.stream(), Stream.of(Table.EVENT_REPORT))
                    .map(Table::list)
                    .toList();

    /** All of them. */
    public static final List<String> ALL =
            Stream.concat(Stream.of(MENTIONS, QUOTATIONS), STATEMENTS.stream()).toList();

    private Lists() {}
}
