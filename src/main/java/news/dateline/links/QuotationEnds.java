package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.entity.Nouns;
import news.dateline.loading.ById;
import news.dateline.quotation.Quotation;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** What a quotation joins. */
@ApplicationScoped
class QuotationEnds implements Link {

    private final ById byId;
    private final Nouns nouns;

    QuotationEnds(ById byId, Nouns nouns) {
        this.byId = byId;
        this.nouns = nouns;
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
                        nouns),
                EntityLink.optional(
                        Quotation.class,
                        "saidTo",
                        "To whom it was said; null if that is not told.",
                        quotation -> quotation.saidToId,
                        quotation -> quotation.saidToKind,
                        nouns));
    }
}
