package news.dateline.change;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.entity.Ids;
import news.dateline.loading.Selection;
import news.dateline.schema.FilterType;

/** The filter of the change feed. */
public final class ChangeFilter {

    /** Only for lists: a subscription to articles tells more. */
    public static final String ARTICLES = "articles";

    /** The field whose values an index finds. */
    public static final String NODES = "nodes";

    public static final String KINDS = "kinds";
    public static final String TYPES = "types";

    /** The ids of what the feed tells of. */
    public static final Ids IDS =
            new Ids(
                    "an article or an entity",
                    Stream.of(ChangedKind.values())
                            .map(ChangedKind::typeName)
                            .collect(Collectors.toUnmodifiableSet()));

    private ChangeFilter() {}

    /** What can be said of a change without its object. */
    public static final FilterType TYPE = alone();

    private static FilterType alone() {
        return FilterType.named("ChangeFilter", "A filter for changes.")
                .with(
                        KINDS,
                        "[ChangeKind!]",
                        "Changes of any of these kinds.",
                        (selection, kinds) -> selection.whereOneOf("x.kind", Ids.few(kinds)))
                .with(
                        TYPES,
                        "[ChangedKind!]",
                        "Changes of objects of any of these kinds.",
                        (selection, types) -> selection.whereOneOf("x.node_kind", Ids.few(types)))
                .with(
                        NODES,
                        "[ID!]",
                        "Changes of any of these objects. After the MERGED of an entity, follow the id of its `node`.",
                        ChangeFilter::nodes);
    }

    /**
     * @param ofArticles keeps changes of articles that match the given filter of articles
     */
    public static FilterType with(FilterType.Clause ofArticles) {
        return alone().with(
                        ARTICLES,
                        "ArticleFilter",
                        "Changes of articles that match this filter now, and every WITHDRAWN of an article: it can not be matched any more, and whoever keeps a copy must delete it. Not for subscriptions: subscribe to `articles`.",
                        ofArticles);
    }

    private static void nodes(Selection selection, Object ids) {
        selection.whereIndexedIds("x.node_id", IDS.all(ids));
    }
}
