package news.dateline.quotation;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The way into the graph by quotations. */
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
                                "Quotations, by their article's publication, newest first, in reading order within it.")
                        .of(Quotation.TYPE, QuotationFilter.INDEX)
                        .filteredBy(QuotationFilter.TYPE)
                        .orderedBy(QuotationOrder.NEWEST)
                        .build(lists));
    }
}
