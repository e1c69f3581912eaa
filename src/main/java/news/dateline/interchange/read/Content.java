package news.dateline.interchange.read;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** What a line is about, as far as it decides whether the line changes anything. */
public sealed interface Content {

    /** What a source says of an entity. */
    record OfEntity(String kind, String key, Claim claim) implements Content {}

    /**
     * A version of an article.
     *
     * @param digest of all that the line says
     */
    record OfArticle(long id, String key, int version, String digest) implements Content {}

    /**
     * An article's withdrawal.
     *
     * @param at when it takes effect; null = when it is loaded
     */
    record OfWithdrawal(long id, int version, @Nullable OffsetDateTime at) implements Content {}

    /**
     * That an entity is merged into another.
     *
     * @param from the key of the entity that is merged
     * @param into the key of the one that it leads to; null = it is not merged, or no more
     */
    record OfMerge(
            String from,
            @Nullable String into,
            @Nullable OffsetDateTime asOf,
            @Nullable String reason)
            implements Content {}

    /**
     * That an article means another entity than its line names.
     *
     * @param id of what is said so: the article and the entity, or one mention
     * @param into the id of the entity that is meant
     */
    record OfReassignment(
            long id,
            long article,
            long into,
            @Nullable OffsetDateTime asOf,
            @Nullable String reason)
            implements Content {}

    /** That statements are taken back, or no more. */
    record OfRetraction() implements Content {}

    /** Statements of a source that is no article. */
    record OfRecord() implements Content {}
}
