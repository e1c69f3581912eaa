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
                        "The article that contains the quotation.",
                        quotation -> quotation.articleId),
                one.optional(
                        Quotation.class,
                        "speaker",
                        "The speaker: a person, a state or an organization; null if the speaker is not an entity of the graph.",
                        quotation -> quotation.speaker),
                one.optional(
                        Quotation.class,
                        "saidTo",
                        "The entity to which it was said; null if not stated.",
                        quotation -> quotation.saidTo));
    }
}
