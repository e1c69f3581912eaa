package news.dateline.entity;

import java.util.List;

import news.dateline.errors.ApiError;
import news.dateline.loading.Selection;
import news.dateline.schema.FilterType;

/** The filter fields that all kinds of entity have, the most selective first. */
public final class EntityFilters {

    private static final int MOST_WORDS = 20;

    private EntityFilters() {}

    /** A filter with what every kind but events can be looked up by. */
    public static FilterType of(String name, String description, Ids ids) {
        return FilterType.named(name, description)
                .with(
                        "ids",
                        "[ID!]",
                        "These; at most 100.",
                        (selection, value) -> selection.among(unnest(selection, ids.all(value))))
                .with(
                        "wikidataIds",
                        "[String!]",
                        "These Wikidata items, Q and digits; at most 100.",
                        EntityFilters::wikidataIds)
                .with(
                        "mentionedIn",
                        "ID",
                        "Mentioned in this article.",
                        (selection, value) ->
                                selection.among(
                                        "select m.target_id from readable.article_scope m where m.scope = 'MENTION'"
                                                + " and m.article_id = "
                                                + selection.bind(
                                                        Ids.ARTICLE.one(value), "bigint")));
    }

    /** Adds the look-up by name. */
    public static FilterType named(FilterType filter) {
        return filter.with(
                "name",
                "String",
                "Words of any of its names, each from its beginning, case and accents ignored; at most 20."
                        + " All must be of the same name. A text without letters and digits matches nothing.",
                EntityFilters::name);
    }

    private static void wikidataIds(Selection selection, Object value) {
        List<String> ids = Ids.few(value).stream().map(String.class::cast).toList();
        String array = selection.bind(ids.toArray(String[]::new), "text[]");
        selection.among(
                "select e.id from readable.entity e where e.wikidata_id = any (" + array + ")");
    }

    private static void name(Selection selection, Object value) {
        List<String> words = NameWords.of((String) value);
        if (words.size() > MOST_WORDS) {
            throw ApiError.badInput(
                    "name can have "
                            + MOST_WORDS
                            + " words at the most, but has "
                            + words.size()
                            + ".");
        }
        if (words.isEmpty()) {
            selection.where("false");
            return;
        }
        selection.among(
                "select n.entity_id from readable.entity_name n where n.words @@ "
                        + selection.bind(NameWords.query(words), "tsquery"));
    }

    /**
     * The parts of any of these, at any depth, themselves apart unless they are parts of another.
     */
    public static String partsOf(Selection selection, List<Long> wholes) {
        String array = selection.bind(wholes.toArray(Long[]::new), "bigint[]");
        return "select part.id from unnest("
                + array
                + ") whole(id) cross join lateral"
                + " unnest(readable.with_parts(whole.id)) part(id) where part.id <> whole.id";
    }

    private static String unnest(Selection selection, List<Long> ids) {
        return "select unnest(" + selection.bind(ids.toArray(Long[]::new), "bigint[]") + ")";
    }
}
