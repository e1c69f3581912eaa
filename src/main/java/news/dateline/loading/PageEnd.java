package news.dateline.loading;

import java.util.ArrayList;
import java.util.List;

import news.dateline.paging.Order;
import news.dateline.storage.Sql;

/**
 * Which part of a list a page is: what its statement ends with.
 *
 * @param limit how many rows to read
 * @param after keys that the page begins after, or null
 * @param before keys that the page ends before, or null
 */
record PageEnd(Order order, boolean backward, int limit, List<String> after, List<String> before) {

    /** What the keys must be; {@code scoped} if they are read from the index table. */
    List<String> within(boolean scoped, Sql sql) {
        List<String> bounds = new ArrayList<>();
        if (after != null) {
            bounds.add(order.beyond(after, true, scoped, sql));
        }
        if (before != null) {
            bounds.add(order.beyond(before, false, scoped, sql));
        }
        return bounds;
    }

    String by(boolean scoped) {
        return order.by(scoped, backward);
    }

    String text(boolean scoped) {
        return " order by " + by(scoped) + " limit " + limit;
    }
}
