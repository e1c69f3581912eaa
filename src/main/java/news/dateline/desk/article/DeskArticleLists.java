package news.dateline.desk.article;

import java.util.List;
import java.util.Map;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.interchange.values.Keys;
import news.dateline.loading.Comparison;
import news.dateline.loading.Selection;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.FilterType;
import news.dateline.schema.OrderType;

/** How lists of articles of the desk are filtered and ordered. */
final class DeskArticleLists {

    private static final int LONGEST_HEADLINE = 1_000;

    private static final OrderKey ID = OrderKey.key("x.id", KeyType.NUMBER);
    private static final OrderKey CHANGED_AT = OrderKey.key("x.changed_at", KeyType.MOMENT);
    private static final OrderKey PUBLISH_AT = OrderKey.key("x.publish_at", KeyType.MOMENT);
    private static final Order BY_TIME = Order.ascending("PUBLISH_AT", PUBLISH_AT, ID);

    private static final String IS_SCHEDULED = "x.publish_at is not null";

    /** updated_at is not earlier than visible_from, and has an index. */
    private static final String UNDER_EMBARGO =
            "select a.id from graph.article a where a.updated_at > now() and a.visible_from > now() and a.withdrawn_at is null";

    static final OrderType ORDER =
            new OrderType(
                    "DeskArticleOrder",
                    "by the last change, newest first.",
                    List.of(
                            new OrderType.Choice(
                                    Order.descending("CHANGED_AT", CHANGED_AT, ID),
                                    "`changedAt`, then id."),
                            new OrderType.Choice(
                                    BY_TIME,
                                    "`publishAt`, then id. Articles that are not scheduled are left out.")));

    static final FilterType FILTER =
            EntityFilters.byIds(
                            FilterType.named(
                                    "DeskArticleFilter", "A filter for articles of the desk."),
                            Ids.ARTICLE)
                    .with(
                            "keys",
                            "[String!]",
                            "Articles that have these keys in bundles.",
                            DeskArticleLists::keys)
                    .with(
                            "status",
                            "[DeskStatus!]",
                            "Articles in any of these states. Left out: in any but DISCARDED.",
                            (selection, states) ->
                                    selection.whereIndexed("x.status", Ids.few(states)))
                    .with(
                            "headline",
                            "String",
                            "Beginnings of words in `headline`, all of which must be in it, in any order. Case, accents and apostrophes do not matter. In Chinese and Japanese script, each character is a word. A text without letters or digits matches nothing.",
                            DeskArticleLists::headline)
                    .with(
                            "begunBy",
                            "[String!]",
                            "Articles whose working copy was begun by any of these authors: `DeskArticle.begunBy`.",
                            (selection, names) ->
                                    selection.whereIndexed("x.owner_name", Ids.few(names)))
                    .with(
                            "publishAfter",
                            "DateTime",
                            "Articles that are scheduled for this time or later.",
                            (selection, at) -> scheduled(selection, Comparison.AT_LEAST, at))
                    .with(
                            "publishBefore",
                            "DateTime",
                            "Articles that are scheduled for a time before this one.",
                            (selection, at) -> scheduled(selection, Comparison.BELOW, at))
                    .with(
                            "changedAfter",
                            "DateTime",
                            "Articles that were changed at this time or later.",
                            (selection, at) ->
                                    selection.whereKey(
                                            CHANGED_AT,
                                            Comparison.AT_LEAST,
                                            selection.bind(at, "timestamptz")))
                    .with(
                            "embargoed",
                            "Boolean",
                            "true: articles that are published, but readers do not see them yet; false: the others.",
                            (selection, is) -> embargoed(selection, (boolean) is));

    private DeskArticleLists() {}

    /** What always holds of a list. */
    static void narrow(Selection selection, Map<String, Object> given) {
        if (!(given.get("filter") instanceof Map<?, ?> filter) || filter.get("status") == null) {
            selection.where("x.status <> 'DISCARDED'");
        }
        if (given.get("orderBy") instanceof Map<?, ?> order
                && BY_TIME.name().equals(order.get("field"))) {
            selection.where(IS_SCHEDULED);
        }
        Object owner = given.get(OwnerRequest.OWNER);
        if (owner != null) {
            selection.where("x.owner = " + selection.bind(owner, "text"));
        }
    }

    private static void keys(Selection selection, Object keys) {
        Long[] ids =
                Ids.few(keys).stream().map(key -> Keys.article((String) key)).toArray(Long[]::new);
        String array = selection.bind(ids, "bigint[]");
        selection.whereIdIn("select unnest(" + array + ")", "x.id = any (" + array + ")");
    }

    private static void headline(Selection selection, Object value) {
        String text = (String) value;
        if (text.length() > LONGEST_HEADLINE) {
            throw ApiError.badInput(
                    "headline has %d characters; the limit is %d."
                            .formatted(text.length(), LONGEST_HEADLINE));
        }
        selection.whereIdIn(
                "select w.article_id from graph.desk_entry w where w.words @@ "
                        + query(selection, text),
                () ->
                        "exists (select from graph.desk_entry w where w.article_id = x.id and w.words @@ %s)"
                                .formatted(query(selection, text)));
    }

    private static String query(Selection selection, String text) {
        return "graph.headline_query(" + selection.bind(text, "text") + ")";
    }

    private static void scheduled(Selection selection, Comparison comparison, Object at) {
        selection.where(IS_SCHEDULED);
        selection.whereKey(PUBLISH_AT, comparison, selection.bind(at, "timestamptz"));
    }

    private static void embargoed(Selection selection, boolean is) {
        if (is) {
            selection.whereIdIn(UNDER_EMBARGO, "x.embargo_until is not null");
        } else {
            selection.where("x.embargo_until is null");
        }
    }
}
