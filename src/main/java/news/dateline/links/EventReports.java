package news.dateline.links;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.event.EventReport;
import news.dateline.loading.Lists;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.Link;

/** Event.reports. */
@ApplicationScoped
class EventReports implements Link {

    private static final Order NEWEST =
            Order.descending(
                    "PUBLISHED_AT",
                    OrderKey.key("x.published_at", KeyType.MOMENT),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private final Lists lists;

    EventReports(Lists lists) {
        this.lists = lists;
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(
                ConnectionLink.on("Event", "reports")
                        .describe(
                                "What articles say of it, the newest article first: the history of an announcement.")
                        .of(EventReport.TYPE)
                        .where("x.event_id = p.id")
                        .orderedBy(NEWEST)
                        .build(lists));
    }
}
