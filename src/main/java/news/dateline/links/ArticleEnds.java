package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleSource;
import news.dateline.article.Credit;
import news.dateline.entity.Nouns;
import news.dateline.loading.ById;
import news.dateline.organization.Organization;
import news.dateline.place.Place;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** Whom and where an article points to. */
@ApplicationScoped
class ArticleEnds implements Link {

    private final ById byId;
    private final Nouns nouns;

    ArticleEnds(ById byId, Nouns nouns) {
        this.byId = byId;
        this.nouns = nouns;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.optional(
                        "Article",
                        "publisher",
                        "Organization",
                        "Who published it; null if that is not on file.",
                        row -> ((Article) row).publisherId,
                        (env, id) -> byId.load(env, Organization.TYPE, id)),
                OneLink.optional(
                        "Article",
                        "dateline",
                        "Place",
                        "Where it is filed from; null if that is not told.",
                        row -> ((Article) row).datelineId,
                        (env, id) -> byId.load(env, Place.TYPE, id)),
                OneLink.required(
                        "ArticleSource",
                        "organization",
                        "Organization",
                        "Whom the publisher had it from.",
                        row -> ((ArticleSource) row).organizationId,
                        (env, id) -> byId.load(env, Organization.TYPE, id)),
                EntityLink.optional(
                        "Credit",
                        "agent",
                        "Who it is; null if only the printed name is on file.",
                        row -> ((Credit) row).agentId,
                        row -> ((Credit) row).agentKind,
                        nouns));
    }
}
