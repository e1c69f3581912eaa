package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.entity.NodeTypes;
import news.dateline.loading.ById;
import news.dateline.mention.Mention;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** What a mention joins. */
@ApplicationScoped
class MentionEnds implements Link {

    private final ById byId;
    private final NodeTypes nodes;

    MentionEnds(ById byId, NodeTypes nodes) {
        this.byId = byId;
        this.nodes = nodes;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.required(
                        Mention.class,
                        "article",
                        Article.TYPE,
                        "The article that the words stand in.",
                        mention -> mention.articleId,
                        byId),
                EntityLink.required(
                        Mention.class,
                        "entity",
                        "What the words name.",
                        mention -> mention.entityId,
                        mention -> mention.entityKind,
                        nodes));
    }
}
