package news.dateline.entity;

import java.util.List;
import java.util.Map;

import news.dateline.errors.ApiError;
import news.dateline.loading.Selection;
import news.dateline.loading.SqlTemplate;
import news.dateline.schema.FilterType;

/** The filter fields that all kinds of entity have, the most selective first. */
public final class EntityFilters {

    private static final String IDS = "Only objects with these ids; at most " + Ids.MOST + ".";

    private static final int MOST_WORDS = 20;
    private static final int LONGEST_NAME = 4_000;
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    /** What a filter by name means. */
    public static final String NAME =
            "Beginnings of words in a name: every word of the text must begin a word of the same name, which may be any of the entity's names. At most "
                    + MOST_WORDS
                    + " words. Case, accents, apostrophes and hyphens do not matter. In Chinese, Japanese or Korean script, a match may begin at any character. A text without letters or digits matches nothing.";

    private static final Names READABLE =
            new Names("readable.entity_words", "readable.entity_word");
    private static final Names STORED = new Names("graph.entity_name", "graph.entity_word");

    private static final SqlTemplate WITH_WIKIDATA_ID =
            SqlTemplate.of(
                    """
                    select e.id from readable.entity e where e.wikidata_id = any ({ids})
                    union all
                    select m.survivor_id from readable.merged_entity m where m.wikidata_id = any ({ids})
                    """);

    private static final SqlTemplate MENTIONED_IN =
            SqlTemplate.of(
                    "readable.article_scope m where m.scope in ('{mention}', '{report}') and m.article_id = {article}");

    private static final SqlTemplate IS_NAMED =
            SqlTemplate.of(
                    """
                    exists (
                        select from (select n.words from {names} n where n.entity_id = x.id offset 0) n
                        where n.words @@ {words}
                    )
                    """);

    private static final SqlTemplate BEGINS_WITH =
            SqlTemplate.of(
                    """
                    select w.entity_id from {index} w
                    where w.word >= {first} and w.word < {last}
                    """);

    private static final SqlTemplate PARTS_OF =
            SqlTemplate.of(
                    """
                    select part.id
                    from unnest({wholes}) whole(id)
                    cross join lateral unnest(readable.with_parts(whole.id)) part(id)
                    where part.id <> whole.id
                    """);

    private EntityFilters() {}

    /**
     * Where names are found.
     *
     * @param names the names of entities, with their words
     * @param index the words one by one
     */
    private record Names(String names, String index) {}

    /** A filter with what every kind can be looked up by. */
    public static FilterType of(EntityKind kind, String description) {
        FilterType filter = FilterType.named(kind.typeName() + "Filter", description);
        return filter.with(
                        "ids",
                        "[ID!]",
                        IDS,
                        (selection, value) ->
                                ids(selection, selection.bindEntities(Ids.of(kind).all(value))))
                .with(
                        "wikidataIds",
                        "[String!]",
                        "Only objects with these Wikidata ids, such as Q42; at most "
                                + Ids.MOST
                                + ".",
                        EntityFilters::wikidataIds)
                .with(
                        "mentionedIn",
                        "ID",
                        "Mentioned in this article. Events also if the article reports on them.",
                        EntityFilters::mentionedIn)
                .with(
                        "name",
                        "String",
                        NAME,
                        (selection, value) -> name(selection, value, READABLE));
    }

    /** Adds the look-up by id, of a noun of any kind. */
    public static FilterType byIds(FilterType filter, Ids ids) {
        return filter.with(
                "ids",
                "[ID!]",
                IDS,
                (selection, value) ->
                        ids(
                                selection,
                                selection.bind(ids.all(value).toArray(Long[]::new), "bigint[]")));
    }

    private static void wikidataIds(Selection selection, Object value) {
        String array =
                selection.bind(
                        Ids.few(value).stream()
                                .map(id -> WikidataId.given("wikidataIds", (String) id))
                                .toArray(String[]::new),
                        "text[]");
        selection.whereIdIn(
                WITH_WIKIDATA_ID.fill(Map.of("ids", array)),
                "x.id = any (array(" + WITH_WIKIDATA_ID.fill(Map.of("ids", array)) + "))");
    }

    private static void mentionedIn(Selection selection, Object value) {
        String article = selection.bind(Ids.ARTICLE.one(value), "bigint");
        String mentions =
                MENTIONED_IN.fill(
                        Map.of(
                                "mention", ArticleScope.MENTION.name(),
                                "report", ArticleScope.REPORT.name(),
                                "article", article));
        selection.whereIdIn(
                "select m.target_id from " + mentions,
                "exists (select from " + mentions + " and m.target_id = x.id offset 0)");
    }

    /** Keeps entities of the desk by their names, also those that readers do not see. */
    public static void deskName(Selection selection, Object value) {
        name(selection, value, STORED);
    }

    private static void name(Selection selection, Object value, Names stored) {
        String text = (String) value;
        if (text.length() > LONGEST_NAME) {
            // A variable of a mutation may be longer. Folding accents takes time by the square.
            throw ApiError.badInput(
                    "name has %d characters; the limit is %d."
                            .formatted(text.length(), LONGEST_NAME));
        }
        List<String> words = NameWords.asked(text);
        if (words.size() > MOST_WORDS) {
            throw ApiError.badInput(
                    "name has " + words.size() + " words; the limit is " + MOST_WORDS + ".");
        }
        if (words.isEmpty()) {
            selection.where("false");
            return;
        }
        if (words.size() == 1) {
            selection.whereIdIn(
                    beginningWith(selection, words.get(0), stored),
                    () -> isNamed(selection, words, stored));
            return;
        }
        selection.whereFound(isNamed(selection, words, stored));
        words.forEach(word -> selection.whereIdIn(beginningWith(selection, word, stored), "true"));
    }

    private static String isNamed(Selection selection, List<String> words, Names stored) {
        String query = selection.bind(NameWords.query(words), "tsquery");
        return IS_NAMED.fill(Map.of("names", stored.names(), "words", query));
    }

    /** Each word can lead to the names, and the rarest does. */
    private static String beginningWith(Selection selection, String word, Names stored) {
        String first = selection.bind(word, "text");
        String last = selection.bind(word + LAST_CHARACTER, "text");
        return BEGINS_WITH.fill(Map.of("index", stored.index(), "first", first, "last", last));
    }

    /**
     * Keeps the parts of any of these, at any depth, themselves apart unless they are parts of
     * another.
     */
    public static void partsOf(Selection selection, List<Long> wholes) {
        String array = selection.bindEntities(wholes);
        String parts = PARTS_OF.fill(Map.of("wholes", array));
        selection.whereIdIn(parts, "x.id = any (array(" + parts + "))");
    }

    private static void ids(Selection selection, String array) {
        selection.whereIdIn("select unnest(" + array + ")", "x.id = any (" + array + ")");
    }
}
