package news.dateline.quotation;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.Reads.ShortList;
import news.dateline.schema.StoredList;

/** The root field for quotations, and the spans of a quotation. */
@ApplicationScoped
class QuotationQueries implements Link {

    private final Lists lists;

    QuotationQueries(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.root("quotations")
                        .describe(
                                "Quotations, newest article first, in reading order within an article.")
                        .of(Quotation.TYPE, QuotationScope.TABLE)
                        .filteredBy(QuotationFilter.TYPE)
                        .orderedBy(QuotationOrder.NEWEST)
                        .build(lists),
                StoredList.of(
                        Quotation.class,
                        "spans",
                        "TextSpan!",
                        "The positions of the words in the text, in reading order.",
                        new ShortList(2),
                        Quotation::spans));
    }
}
