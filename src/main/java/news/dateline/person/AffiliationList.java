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
                                + ", by `since`, else `asOf`, newest first; those of unknown date last.")
                .of(Affiliation.TYPE)
                .where(where)
                .argument(
                        "state",
                        "AffiliationState",
                        "Held, former or unknown as of each affiliation's own date.",
                        (selection, state) -> selection.whereOneOf("x.state", List.of(state)))
                .argument(
                        "heldAt",
                        "Date",
                        "Held on that day, as far as is known: an open end counts as held, a former role without"
                                + " an end ends with its `asOf`.",
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
