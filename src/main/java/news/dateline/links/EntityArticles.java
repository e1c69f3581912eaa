package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.article.ArticleFilter;
import news.dateline.article.ArticleOrder;
import news.dateline.loading.Lists;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Entity.articles. */
@ApplicationScoped
class EntityArticles implements Link {

    private final Lists lists;

    EntityArticles(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Entity", "articles")
                        .describe("The articles that mention it.")
                        .of(Article.TYPE, ArticleFilter.INDEX)
                        .narrowedBy((selection, given) -> selection.underTarget("MENTION", "p.id"))
                        .ofMany()
                        .filteredBy(ArticleFilter.TYPE)
                        .orderedBy(ArticleOrder.TYPE)
                        .build(lists));
    }
}
