package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.evidence.Evidence;
import news.dateline.loading.ById;
import news.dateline.quotation.Quotation;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** Where evidence points to. */
@ApplicationScoped
class EvidenceEnds implements Link {

    private final ById byId;

    EvidenceEnds(ById byId) {
        this.byId = byId;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.optional(
                        Evidence.class,
                        "article",
                        Article.TYPE,
                        "The article that says so; null if the source is no article.",
                        evidence -> evidence.articleId,
                        byId),
                OneLink.optional(
                        Evidence.class,
                        "quotation",
                        Quotation.TYPE,
                        "Whose claim it is: the speaker's, not the article's. null if it is the article's own.",
                        evidence -> evidence.quotationId,
                        byId));
    }
}
