package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.entity.Nouns;
import news.dateline.loading.ById;
import news.dateline.mention.Mention;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.OneLink;

/** What a mention joins. */
@ApplicationScoped
class MentionEnds implements Link {

    private final ById byId;
    private final Nouns nouns;

    MentionEnds(ById byId, Nouns nouns) {
        this.byId = byId;
        this.nouns = nouns;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                OneLink.required(
                        "Mention",
                        "article",
                        "Article",
                        "The article that the words stand in.",
                        row -> ((Mention) row).articleId,
                        (env, id) -> byId.load(env, Article.TYPE, id)),
                EntityLink.required(
                        "Mention",
                        "entity",
                        "What the words name.",
                        row -> ((Mention) row).entityId,
                        row -> ((Mention) row).entityKind,
                        nouns));
    }
}
