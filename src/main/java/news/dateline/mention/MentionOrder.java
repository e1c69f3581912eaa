package news.dateline.mention;

import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;

/** The orders of lists of mentions. */
public final class MentionOrder {

    /**
     * The newest article first, then reading order. {@code ord} is negated because all keys of an
     * order have the same direction.
     */
    public static final Order NEWEST =
            Order.descending(
                    "NEWEST",
                    OrderKey.key("x.published_at", KeyType.MOMENT),
                    OrderKey.key("x.article_id", KeyType.NUMBER),
                    OrderKey.key("(-x.ord)", KeyType.NUMBER));

    /** Reading order within one article. */
    public static final Order READING =
            Order.ascending("READING", OrderKey.key("x.ord", KeyType.NUMBER));

    private MentionOrder() {}
}
