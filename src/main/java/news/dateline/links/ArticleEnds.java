package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleSource;
import news.dateline.article.Credit;
import news.dateline.entity.NodeTypes;
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
    private final NodeTypes nodes;

    ArticleEnds(ById byId, NodeTypes nodes) {
        this.byId = byId;
        this.nodes = nodes;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.optional(
                        Article.class,
                        "publisher",
                        Organization.TYPE,
                        "Who published it; null if that is not on file.",
                        article -> article.publisherId,
                        byId),
                OneLink.optional(
                        Article.class,
                        "dateline",
                        Place.TYPE,
                        "Where it is filed from; null if that is not told.",
                        article -> article.datelineId,
                        byId),
                OneLink.required(
                        ArticleSource.class,
                        "organization",
                        Organization.TYPE,
                        "Whom the publisher had it from.",
                        articleSource -> articleSource.organizationId,
                        byId),
                EntityLink.optional(
                        Credit.class,
                        "agent",
                        "Who it is; null if only the printed name is on file.",
                        credit -> credit.agentId,
                        credit -> credit.agentKind,
                        nodes));
    }
}
