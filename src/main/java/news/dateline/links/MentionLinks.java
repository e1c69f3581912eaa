package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.mention.Mention;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** The links of a mention. */
@ApplicationScoped
class MentionLinks implements Link {

    private final OneLinks one;

    MentionLinks(OneLinks one) {
        this.one = one;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                one.required(
                        Mention.class,
                        "article",
                        Article.TYPE,
                        "The article that contains the words.",
                        mention -> mention.articleId),
                one.required(
                        Mention.class,
                        "entity",
                        "The entity that the words name.",
                        mention -> mention.entity));
    }
}
