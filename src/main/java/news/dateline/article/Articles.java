package news.dateline.article;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.Noun;
import news.dateline.loading.RowType;

/** Makes Article a noun of the graph. */
@ApplicationScoped
class Articles implements Noun {

    @Override
    public RowType<Article> rows() {
        return Article.TYPE;
    }
}
