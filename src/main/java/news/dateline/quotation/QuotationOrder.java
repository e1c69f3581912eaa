package news.dateline.quotation;

import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;

/** The orders of lists of quotations. */
public final class QuotationOrder {

    static final OrderKey PUBLISHED_AT =
            OrderKey.key("x.published_at", KeyType.MOMENT).orInScope("s.published_at");

    /**
     * The newest article first, then reading order. {@code ord} is negated because all keys of an
     * order have the same direction.
     */
    public static final Order NEWEST =
            Order.descending(
                    "NEWEST",
                    PUBLISHED_AT,
                    OrderKey.key("x.article_id", KeyType.NUMBER).orInScope("s.article_id"),
                    OrderKey.key("(-x.ord)", KeyType.NUMBER).orInScope("(-s.ord)"));

    /** Reading order within one article. */
    public static final Order READING =
            Order.ascending("READING", OrderKey.key("x.ord", KeyType.NUMBER));

    private QuotationOrder() {}
}
