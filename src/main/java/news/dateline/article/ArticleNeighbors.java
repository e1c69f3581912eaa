package news.dateline.article;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.loading.Lists;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.NeighborsLink;

/** Article.neighbors. */
@ApplicationScoped
class ArticleNeighbors implements Link {

    private final Lists lists;

    ArticleNeighbors(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return NeighborsLink.of(
                Article.TYPE, ArticleFilter.INDEX, ArticleFilter.TYPE, ArticleOrder.TYPE, lists);
    }
}
