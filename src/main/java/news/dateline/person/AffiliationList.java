package news.dateline.person;

import java.util.List;

import news.dateline.loading.Selection;
import news.dateline.paging.KeyType;
import news.dateline.paging.Order;
import news.dateline.paging.OrderKey;
import news.dateline.schema.ConnectionLink;

/** How lists of affiliations are ordered and narrowed, whoever's they are. */
public final class AffiliationList {

    /** By since, else asOf; an unknown date counts as before all others. */
    private static final Order NEWEST =
            Order.descending(
                    "SINCE",
                    OrderKey.key("x.sort_key", KeyType.DAY),
                    OrderKey.key("x.id", KeyType.NUMBER));

    private AffiliationList() {}

    /** Declares a list of affiliations: ordered, and to be narrowed by state and day. */
    public static ConnectionLink of(String type, String field, String description, String where) {
        return ConnectionLink.on(type, field)
                .describe(
                        description
                                + ", newest first by `since`, or by `asOf` if that is null; undated roles last.")
                .of(Affiliation.TYPE)
                .where(where)
                .argument(
                        "state",
                        "AffiliationState",
                        "Return only roles in this state, each as of its own `asOf` date.",
                        (selection, state) -> selection.whereOneOf("x.state", List.of(state)))
                .argument(
                        "heldAt",
                        "Date",
                        "Return only roles held on this day, as far as is known: a role without an end counts as still held, and a former role without an end counts as ended on its `asOf` date.",
                        AffiliationList::heldAt)
                .orderedBy(NEWEST);
    }

    /**
     * Keeps roles held on that day: open ends count as held, a former role ends with its asOf at
     * the latest.
     */
    private static void heldAt(Selection selection, Object day) {
        String at = selection.bind(day, "date");
        selection.where("coalesce(x.since_earliest, '-infinity') <= " + at);
        selection.where(
                "coalesce(x.until_latest, case x.state when 'FORMER' then x.as_of_latest end, 'infinity') >= "
                        + at);
    }
}
