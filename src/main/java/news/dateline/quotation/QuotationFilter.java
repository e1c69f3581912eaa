package news.dateline.quotation;

import news.dateline.entity.EntityFilters;
import news.dateline.entity.Ids;
import news.dateline.loading.Selection;
import news.dateline.schema.FilterType;

import static news.dateline.loading.Comparison.AT_LEAST;
import static news.dateline.loading.Comparison.BELOW;
import static news.dateline.quotation.QuotationScope.FORM;
import static news.dateline.quotation.QuotationScope.NAMED;
import static news.dateline.quotation.QuotationScope.SPEAKER;

/** The filter of lists of quotations. */
public final class QuotationFilter {

    public static final FilterType TYPE =
            EntityFilters.byIds(
                            FilterType.named("QuotationFilter", "A filter for quotations."),
                            Ids.QUOTATION)
                    .with("article", "ID", "Quotations in this article.", QuotationFilter::article)
                    .with(
                            "speaker",
                            "[ID!]",
                            "Quotations of any of these speakers.",
                            (selection, ids) ->
                                    selection.under(SPEAKER, "x.speaker_id", Ids.AGENT.all(ids)))
                    .with(
                            "form",
                            "[QuotationForm!]",
                            "In any of these forms.",
                            (selection, forms) ->
                                    selection.underWords(FORM, "x.form", Ids.few(forms)))
                    .with(
                            "mentions",
                            "[ID!]",
                            "Quotations whose words mention any of these entities.",
                            (selection, ids) -> selection.under(NAMED, Ids.ENTITY.all(ids)))
                    .with(
                            "publishedAfter",
                            "DateTime",
                            "Quotations in articles published at this time or later.",
                            (selection, at) ->
                                    selection.whereKey(
                                            QuotationOrder.PUBLISHED_AT,
                                            AT_LEAST,
                                            selection.bind(at, "timestamptz")))
                    .with(
                            "publishedBefore",
                            "DateTime",
                            "Quotations in articles published before this time.",
                            (selection, at) ->
                                    selection.whereKey(
                                            QuotationOrder.PUBLISHED_AT,
                                            BELOW,
                                            selection.bind(at, "timestamptz")));

    private QuotationFilter() {}

    private static void article(Selection selection, Object id) {
        String article = selection.bind(Ids.ARTICLE.one(id), "bigint");
        selection.whereIdIn(
                "select q.id from readable.quotation q where q.article_id = " + article,
                "x.article_id = " + article);
    }
}
