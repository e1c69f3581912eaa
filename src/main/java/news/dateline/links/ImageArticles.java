package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.article.Article;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Image.articles. */
@ApplicationScoped
class ImageArticles implements Link {

    private static final Order NEWEST =
            Order.descending(
                    "PUBLISHED_AT",
                    OrderKey.key("s.published_at", KeyType.MOMENT),
                    OrderKey.key("s.article_id", KeyType.NUMBER));

    private final Lists lists;

    ImageArticles(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Image", "articles")
                        .describe("The articles that carry it, newest first.")
                        .of(
                                Article.TYPE,
                                "readable.article_image s join "
                                        + Article.TYPE.from()
                                        + " on x.id = s.article_id")
                        .where("s.image_id = p.id")
                        .orderedBy(NEWEST)
                        .build(lists));
    }
}
