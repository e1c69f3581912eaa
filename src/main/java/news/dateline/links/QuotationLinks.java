package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.quotation.Quotation;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The links of a quotation. */
@ApplicationScoped
class QuotationLinks implements Link {

    private final OneLinks one;

    QuotationLinks(OneLinks one) {
        this.one = one;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                one.required(
                        Quotation.class,
                        "article",
                        Article.TYPE,
                        "The article that gives the words.",
                        quotation -> quotation.articleId),
                one.optional(
                        Quotation.class,
                        "speaker",
                        "Who said it: a person, a state or an organization; null if nobody in the graph is named.",
                        quotation -> quotation.speaker),
                one.optional(
                        Quotation.class,
                        "saidTo",
                        "To whom it was said; null if that is not told.",
                        quotation -> quotation.saidTo));
    }
}
