package news.dateline.entity;

import news.dateline.loading.IndexScope;
import news.dateline.loading.ListSource.IndexTable;

/** The scopes of the index table of articles, in the default order of lists. */
public enum ArticleScope implements IndexScope {
    /** The entities that it mentions, ranked. */
    MENTION,
    /** The events that it reports on, ranked with those that it mentions. */
    REPORT,
    PUBLISHER,
    /** Whom it is credited to. */
    BYLINE,
    /** Whom it quotes. */
    QUOTED,
    /** The places that it names other than by metonym, and all that they lie in. */
    PLACE,
    /** A word: its language. */
    LANGUAGE,
    /** Words: the codes of its subjects. */
    SUBJECT,
    /** 1 if it has an image, else 0. */
    HAS_IMAGE;

    public static final IndexTable TABLE = new IndexTable("readable.article_scope", "article_id");

    @Override
    public IndexTable table() {
        return TABLE;
    }
}
