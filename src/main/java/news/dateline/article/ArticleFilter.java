package news.dateline.article;

import java.util.List;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.loading.Selection;
import news.dateline.schema.FilterType;

import static news.dateline.entity.ArticleScope.BYLINE;
import static news.dateline.entity.ArticleScope.HAS_IMAGE;
import static news.dateline.entity.ArticleScope.LANGUAGE;
import static news.dateline.entity.ArticleScope.MENTION;
import static news.dateline.entity.ArticleScope.PLACE;
import static news.dateline.entity.ArticleScope.PUBLISHER;
import static news.dateline.entity.ArticleScope.QUOTED;
import static news.dateline.entity.ArticleScope.REPORT;
import static news.dateline.entity.ArticleScope.SUBJECT;
import static news.dateline.loading.Comparison.AT_LEAST;
import static news.dateline.loading.Comparison.BELOW;

/** The filter of lists of articles. */
public final class ArticleFilter {

    public static final FilterType TYPE =
            EntityFilters.byIds(
                            FilterType.named("ArticleFilter", "A filter for articles."),
                            Ids.ARTICLE)
                    .with(
                            "publishedAfter",
                            "DateTime",
                            "Articles published at this time or later.",
                            (selection, at) ->
                                    selection.whereKey(
                                            ArticleOrder.PUBLISHED_AT,
                                            AT_LEAST,
                                            moment(selection, at)))
                    .with(
                            "publishedBefore",
                            "DateTime",
                            "Articles published before this time.",
                            (selection, at) ->
                                    selection.whereKey(
                                            ArticleOrder.PUBLISHED_AT,
                                            BELOW,
                                            moment(selection, at)))
                    .with(
                            "updatedAfter",
                            "DateTime",
                            "Articles whose `updatedAt` is at this time or later: they were loaded, changed or published again, or their embargo ended.",
                            (selection, at) ->
                                    selection.whereKey(
                                            ArticleOrder.UPDATED_AT,
                                            AT_LEAST,
                                            moment(selection, at)))
                    .with(
                            "language",
                            "[LanguageTag!]",
                            "Articles whose `language` is exactly one of these: `en` does not match `en-US`.",
                            (selection, tags) ->
                                    selection.underWords(LANGUAGE, "x.language", Ids.few(tags)))
                    .with(
                            "mentionsAll",
                            "[ID!]",
                            "Articles that mention all of these entities.",
                            (selection, ids) -> mentionsAll(selection, Ids.ENTITY.all(ids)))
                    .with(
                            "mentionsAny",
                            "[ID!]",
                            "Articles that mention any of these entities.",
                            (selection, ids) -> selection.under(MENTION, Ids.ENTITY.all(ids)))
                    .with(
                            "publisher",
                            "[ID!]",
                            "Articles published by any of these organizations.",
                            (selection, ids) ->
                                    selection.under(
                                            PUBLISHER,
                                            "x.publisher_id",
                                            Ids.of(EntityKind.ORGANIZATION).all(ids)))
                    .with(
                            "byline",
                            "[ID!]",
                            "Articles credited to any of these people or organizations.",
                            (selection, ids) -> selection.under(BYLINE, Ids.AGENT.all(ids)))
                    .with(
                            "event",
                            "[ID!]",
                            "Articles that report on any of these events.",
                            (selection, ids) ->
                                    selection.under(REPORT, Ids.of(EntityKind.EVENT).all(ids)))
                    .with(
                            "place",
                            "[ID!]",
                            "Articles that mention any of these places or a place within it; metonyms do not count.",
                            (selection, ids) ->
                                    selection.under(PLACE, Ids.of(EntityKind.PLACE).all(ids)))
                    .with(
                            "quotes",
                            "[ID!]",
                            "Articles that quote any of these people or organizations.",
                            (selection, ids) -> selection.under(QUOTED, Ids.AGENT.all(ids)))
                    .with(
                            "subject",
                            "[String!]",
                            "Articles with any of these subject codes, of any scheme.",
                            (selection, codes) -> selection.underWords(SUBJECT, Ids.few(codes)))
                    .with(
                            "hasImage",
                            "Boolean",
                            "true: articles with an image (its `url` may be null); false: articles without.",
                            (selection, has) ->
                                    selection.underTarget(
                                            HAS_IMAGE,
                                            selection.bind((boolean) has ? 1L : 0L, "bigint")));

    private ArticleFilter() {}

    private static void mentionsAll(Selection selection, List<Long> entities) {
        if (entities.isEmpty()) {
            selection.where("false");
        }
        entities.stream().distinct().forEach(entity -> selection.under(MENTION, List.of(entity)));
    }

    private static String moment(Selection selection, Object at) {
        return selection.bind(at, "timestamptz");
    }
}
