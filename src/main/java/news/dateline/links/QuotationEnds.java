package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.entity.NodeTypes;
import news.dateline.loading.ById;
import news.dateline.quotation.Quotation;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** What a quotation joins. */
@ApplicationScoped
class QuotationEnds implements Link {

    private final ById byId;
    private final NodeTypes nodes;

    QuotationEnds(ById byId, NodeTypes nodes) {
        this.byId = byId;
        this.nodes = nodes;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.required(
                        Quotation.class,
                        "article",
                        Article.TYPE,
                        "The article that gives the words.",
                        quotation -> quotation.articleId,
                        byId),
                EntityLink.optional(
                        Quotation.class,
                        "speaker",
                        "Who said it: a person, a state or an organization; null if nobody on file is named.",
                        quotation -> quotation.speakerId,
                        quotation -> quotation.speakerKind,
                        nodes),
                EntityLink.optional(
                        Quotation.class,
                        "saidTo",
                        "To whom it was said; null if that is not told.",
                        quotation -> quotation.saidToId,
                        quotation -> quotation.saidToKind,
                        nodes));
    }
}
