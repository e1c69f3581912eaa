package news.dateline.article;

import java.util.List;

import news.dateline.entity.EntityFilters;
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

/** Which articles to list. */
public final class ArticleFilter {

    public static final FilterType TYPE =
            EntityFilters.byIds(
                            FilterType.named("ArticleFilter", "Which articles to list."),
                            Ids.ARTICLE)
                    .with(
                            "publishedAfter",
                            "DateTime",
                            "Published then or later.",
                            (selection, at) ->
                                    selection.whereKey(
                                            ArticleOrder.PUBLISHED_AT,
                                            AT_LEAST,
                                            moment(selection, at)))
                    .with(
                            "publishedBefore",
                            "DateTime",
                            "Published earlier than that.",
                            (selection, at) ->
                                    selection.whereKey(
                                            ArticleOrder.PUBLISHED_AT,
                                            BELOW,
                                            moment(selection, at)))
                    .with(
                            "updatedAfter",
                            "DateTime",
                            "`updatedAt` is then or later: it was loaded, changed or published again, or its embargo ended.",
                            (selection, at) ->
                                    selection.whereKey(
                                            ArticleOrder.UPDATED_AT,
                                            AT_LEAST,
                                            moment(selection, at)))
                    .with(
                            "language",
                            "[LanguageTag!]",
                            "In one of these languages, as the article gives it.",
                            (selection, tags) ->
                                    selection.underWords(LANGUAGE, "x.language", Ids.few(tags)))
                    .with(
                            "mentionsAll",
                            "[ID!]",
                            "Mention every one of these entities.",
                            (selection, ids) -> mentionsAll(selection, Ids.ENTITY.all(ids)))
                    .with(
                            "mentionsAny",
                            "[ID!]",
                            "Mention one of these entities.",
                            (selection, ids) -> selection.under(MENTION, Ids.ENTITY.all(ids)))
                    .with(
                            "publisher",
                            "[ID!]",
                            "Published by one of these organizations.",
                            (selection, ids) ->
                                    selection.under(
                                            PUBLISHER, "x.publisher_id", Ids.ORGANIZATION.all(ids)))
                    .with(
                            "byline",
                            "[ID!]",
                            "Credited to one of these.",
                            (selection, ids) -> selection.under(BYLINE, Ids.AGENT.all(ids)))
                    .with(
                            "event",
                            "[ID!]",
                            "Report on one of these events.",
                            (selection, ids) -> selection.under(REPORT, Ids.EVENT.all(ids)))
                    .with(
                            "place",
                            "[ID!]",
                            "Name one of these places or one within it; metonyms do not count.",
                            (selection, ids) -> selection.under(PLACE, Ids.PLACE.all(ids)))
                    .with(
                            "quotes",
                            "[ID!]",
                            "Quote one of these.",
                            (selection, ids) -> selection.under(QUOTED, Ids.AGENT.all(ids)))
                    .with(
                            "subject",
                            "[String!]",
                            "Filed under one of these codes, of any scheme.",
                            (selection, codes) -> selection.underWords(SUBJECT, Ids.few(codes)))
                    .with(
                            "hasImage",
                            "Boolean",
                            "true: with an image, whose url may be null; false: without any.",
                            (selection, has) ->
                                    selection.under(HAS_IMAGE, List.of((boolean) has ? 1L : 0L)));

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
