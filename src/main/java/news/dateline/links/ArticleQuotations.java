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

/** Article.quotations. */
@ApplicationScoped
class ArticleQuotations implements Link {

    private final Lists lists;

    ArticleQuotations(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Article", "quotations")
                        .describe("What it gives as somebody's words, in reading order.")
                        .ofFew(Quotation.TYPE, QuotationFilter.INDEX, "article_id")
                        .filteredBy(QuotationFilter.TYPE)
                        .orderedBy(QuotationOrder.READING)
                        .build(lists));
    }
}
