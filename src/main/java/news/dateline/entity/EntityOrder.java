package news.dateline.entity;

import java.util.List;

import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.OrderType;

/** The orders of lists of people, organizations and places. */
public final class EntityOrder {

    public static final Order NAME =
            Order.ascending(
                    "NAME",
                    OrderKey.key("x.sort_name", KeyType.TEXT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    public static final OrderType TYPE =
            new OrderType(
                    "EntityOrder",
                    "by name, A to Z.",
                    List.of(
                            new OrderType.Choice(
                                    NAME,
                                    "`name` (for people `sortName`), in the same collation on every server; then id.")));

    private EntityOrder() {}
}
