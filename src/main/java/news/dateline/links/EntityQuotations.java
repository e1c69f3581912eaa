package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.quotation.Quotation;
import news.dateline.quotation.QuotationFilter;
import news.dateline.quotation.QuotationOrder;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Entity.quotations. */
@ApplicationScoped
class EntityQuotations implements Link {

    private final Lists lists;

    EntityQuotations(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Entity", "quotations")
                        .describe(
                                "What it said, the newest article first, in reading order within an article. States and ministries speak too.")
                        .of(Quotation.TYPE, QuotationFilter.INDEX)
                        .narrowedBy((selection, given) -> selection.underTarget("SPEAKER", "p.id"))
                        .ofMany()
                        .filteredBy(QuotationFilter.TYPE)
                        .orderedBy(QuotationOrder.NEWEST)
                        .build(lists));
    }
}
