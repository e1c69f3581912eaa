package news.dateline.desk.entity;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The fields of all inputs that create or change an entity. They have the names that lines of
 * bundles have, so {@link EntityEdit} copies them. A field that is left out changes nothing.
 */
abstract class EntityAttributes {

    @Description("Other names, all of them: the list replaces the one before.")
    public @Nullable List<@NonNull OtherName> names;

    @Description("What the entity is, in a short phrase.")
    public @Nullable String description;

    @Description("The id of the Wikidata item, such as Q42.")
    public @Nullable String wikidataId;

    @Description("URLs that identify the same entity elsewhere, all of them.")
    public @Nullable List<@NonNull String> sameAs;

    @Description(
            "The URL of the entity's own source. With it the entity is visible at once, without it from the first visible article or statement that names it.")
    public @Nullable String origin;

    @Description("Why, for the history; readers do not see it.")
    public @Nullable String note;

    @Description(
            "A text of your choice, at most 200 characters. If a request with it is repeated within 24 hours, it gets the answer of the first and changes nothing.")
    public @Nullable String idempotencyKey;
}
