package news.dateline.loading;

import java.util.ArrayList;
import java.util.List;

import news.dateline.paging.Order;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a page: the end of its statement.
 *
 * @param limit how many rows to read
 * @param after the keys after which the page begins, or null
 * @param before the keys before which the page ends, or null
 * @param beside SQL for the keys after which the page begins, or before which it ends if it is read
 *     backward; or null
 */
record PageBounds(
        Order order,
        boolean backward,
        int limit,
        @Nullable List<String> after,
        @Nullable List<String> before,
        @Nullable List<String> beside) {

    /** A page from the start or the end of the list, or from a cursor. */
    PageBounds(
            Order order,
            boolean backward,
            int limit,
            @Nullable List<String> after,
            @Nullable List<String> before) {
        this(order, backward, limit, after, before, null);
    }

    /** One row, next to the row with these keys, which are SQL expressions. */
    static PageBounds beside(Order order, boolean backward, List<String> keys) {
        return new PageBounds(order, backward, 1, null, null, keys);
    }

    /** Predicates on the keys. {@code scoped} says whether they are read from the index table. */
    List<String> within(boolean scoped, Sql sql) {
        List<String> bounds = new ArrayList<>();
        if (after != null) {
            bounds.add(order.beyond(after, true, scoped, sql));
        }
        if (before != null) {
            bounds.add(order.beyond(before, false, scoped, sql));
        }
        if (beside != null) {
            bounds.add(order.beyond(beside, !backward, scoped));
        }
        return bounds;
    }

    String by(boolean scoped) {
        return order.by(scoped, backward);
    }

    String text(boolean scoped) {
        return "order by " + by(scoped) + " limit " + limit;
    }
}
