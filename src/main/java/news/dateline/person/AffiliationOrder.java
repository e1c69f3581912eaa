package news.dateline.person;

import news.dateline.loading.Selection;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;

/** How lists of affiliations are ordered and narrowed. */
public final class AffiliationOrder {

    /** By since, else asOf; an unknown date counts as before all others. */
    public static final Order NEWEST =
            Order.descending(
                    "SINCE",
                    OrderKey.key("x.sort_key", KeyType.DAY),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private AffiliationOrder() {}

    /**
     * Keeps roles held on that day: open ends count as held, a former role ends with its asOf at
     * the latest.
     */
    public static void heldAt(Selection selection, Object day) {
        String at = selection.bind(day, "date");
        selection.where("coalesce(x.since_earliest, '-infinity') <= " + at);
        selection.where(
                "coalesce(x.until_latest, case x.state when 'FORMER' then x.as_of_latest end, 'infinity') >= "
                        + at);
    }
}
