package news.dateline.loading;

import java.util.List;
import java.util.Map;

import news.dateline.paging.Cursors;
import news.dateline.paging.Order;
import news.dateline.paging.PageArguments;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list that a field requests.
 *
 * @param after the keys after which the page begins, or null
 * @param before the keys before which the page ends, or null
 */
record ListPage(
        Map<String, Object> arguments,
        PageArguments part,
        Order order,
        @Nullable List<String> after,
        @Nullable List<String> before) {

    /** Reads the paging arguments. A cursor must belong to this list. */
    static ListPage of(String field, long parent, Map<String, Object> arguments, Order order) {
        PageArguments part = PageArguments.of(arguments);
        Cursors cursors = new Cursors(field, parent, order);
        return new ListPage(
                arguments,
                part,
                order,
                part.after() == null ? null : cursors.decode("after", part.after()),
                part.before() == null ? null : cursors.decode("before", part.before()));
    }
}
