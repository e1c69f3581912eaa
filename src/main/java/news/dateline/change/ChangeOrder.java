package news.dateline.change;

import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;

/** The order of the change feed. */
public final class ChangeOrder {

    private static final OrderKey ID = OrderKey.key("x.id", KeyType.NUMBER);

    public static final Order FEED = Order.ascending("FEED", ID);

    public static final Order BACKWARD = Order.descending("BACKWARD", ID);

    private ChangeOrder() {}
}
