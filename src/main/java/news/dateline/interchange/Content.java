package news.dateline.interchange;

import java.time.OffsetDateTime;

/** What a line is about, as far as it decides whether the line changes anything. */
sealed interface Content {

    /** What a source says of an entity. */
    record OfEntity(String kind, String key, Claim claim) implements Content {}

    /**
     * A version of an article.
     *
     * @param seenFrom when readers see it; null = never
     */
    record OfArticle(long id, int version, OffsetDateTime seenFrom) implements Content {}

    /**
     * An article's withdrawal.
     *
     * @param wasVisible whether readers had seen it; null if that is for the graph to find out
     */
    record OfWithdrawal(long id, int version, Boolean wasVisible) implements Content {}

    /** Statements of a source that is no article. */
    record OfRecord() implements Content {}
}
