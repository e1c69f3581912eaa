package news.dateline.event;

import java.util.List;

import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.OrderType;

/** The orders of lists of events. */
public final class EventOrder {

    static final OrderKey START =
            OrderKey.key("x.starts_key", KeyType.DAY).orInScope("s.starts_key");

    /** An unknown start counts as before all others. */
    public static final Order STARTS =
            Order.descending(
                    "STARTS",
                    START,
                    OrderKey.key("x.event_id", KeyType.NUMBER).orInScope("s.event_id"));

    private static final Order NAME =
            Order.ascending(
                    "NAME",
                    OrderKey.key("x.sort_name", KeyType.TEXT).orInScope("s.sort_name"),
                    OrderKey.key("x.id", KeyType.NUMBER).orInScope("s.event_id"));

    public static final OrderType TYPE =
            new OrderType(
                    "EventOrder",
                    "by start, newest first.",
                    List.of(
                            new OrderType.Choice(
                                    STARTS,
                                    "The first possible day of the start; an unknown start counts as earlier than all others. Then id."),
                            new OrderType.Choice(
                                    NAME,
                                    "`name`, in the same collation on every server; then id.")));

    private EventOrder() {}
}
