package news.dateline.article;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entity.ArticleScope;
import news.dateline.entity.Ids;
import news.dateline.entity.LookUp;
import news.dateline.entity.Previews;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Link;
import news.dateline.url.WebUrl;

/** The root fields for articles. */
@ApplicationScoped
class ArticleQueries implements Link {

    private static final Order SUBJECTS_BY_NAME =
            Order.ascending(
                    "NAME",
                    OrderKey.key("x.sort_name", KeyType.TEXT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final ById byId;
    private final Previews previews;
    private final Lists lists;

    ArticleQueries(ById byId, Previews previews, Lists lists) {
        this.byId = byId;
        this.previews = previews;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                new LookUp(
                                "article",
                                Article.TYPE,
                                Ids.ARTICLE,
                                new Argument(
                                        "url",
                                        "URL",
                                        "The article's URL, in any spelling that browsers treat as the same."),
                                "normal_url",
                                WebUrl::normal)
                        .field(byId, previews),
                ConnectionLink.root("articles")
                        .describe("Articles, newest first by default.")
                        .of(Article.TYPE, ArticleScope.TABLE)
                        .filteredBy(ArticleFilter.TYPE)
                        .orderedBy(ArticleOrder.TYPE)
                        .build(lists),
                ConnectionLink.root("subjects")
                        .describe(
                                "The subjects of all articles, each pair of scheme and code once, by name. Pass a code to `ArticleFilter.subject`. If articles name a subject differently, the name that was published first is used.")
                        .of(Subject.TYPE, "readable.listed_subject x")
                        .orderedBy(SUBJECTS_BY_NAME)
                        .build(lists));
    }
}
