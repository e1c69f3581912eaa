package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.event.Event;
import news.dateline.event.EventLink;
import news.dateline.loading.ById;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;
import news.dateline.schema.ListLink;
import news.dateline.schema.OneLink;
import news.dateline.schema.Reads.ShortList;

/** How events bear on one another. */
@ApplicationScoped
class EventLinks implements Link {

    private static final ShortList SIZE = new ShortList(5, 100);

    private static final Order BY_ID = Order.ascending("ID", OrderKey.key("x.id", KeyType.NUMBER));

    private final ById byId;
    private final Lists lists;

    EventLinks(ById byId, Lists lists) {
        this.byId = byId;
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ListLink.of(
                        "Event",
                        "links",
                        "How it bears on other events, by id.",
                        EventLink.TYPE,
                        EventLink.TYPE.from(),
                        "x.from_id = p.id",
                        BY_ID,
                        SIZE,
                        lists),
                OneLink.required(
                        EventLink.class,
                        "event",
                        Event.TYPE,
                        "The other event.",
                        eventLink -> eventLink.toId,
                        byId),
                OneLink.optional(
                        Event.class,
                        "partOf",
                        Event.TYPE,
                        "The event that it is an immediate part of; null if of none that you may see.",
                        event -> event.partOfId,
                        byId));
    }
}
