package news.dateline.article;

import java.util.List;

import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.OrderType;

/** The orders of lists of articles. */
public final class ArticleOrder {

    static final OrderKey PUBLISHED_AT =
            OrderKey.key("x.published_at", KeyType.MOMENT).orInScope("s.published_at");
    static final OrderKey UPDATED_AT =
            OrderKey.key("x.updated_at", KeyType.MOMENT).orInScope("s.updated_at");
    private static final OrderKey ID =
            OrderKey.key("x.id", KeyType.NUMBER).orInScope("s.article_id");

    public static final OrderType TYPE =
            new OrderType(
                    "ArticleOrder",
                    "by publication, newest first.",
                    List.of(
                            new OrderType.Choice(
                                    Order.descending("PUBLISHED_AT", PUBLISHED_AT, ID),
                                    "`publishedAt`, then id."),
                            new OrderType.Choice(
                                    Order.descending("UPDATED_AT", UPDATED_AT, ID),
                                    "`updatedAt`, then id.")));

    private ArticleOrder() {}
}
