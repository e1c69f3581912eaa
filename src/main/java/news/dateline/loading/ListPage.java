package news.dateline.loading;

import java.util.List;
import java.util.Map;

import news.dateline.paging.Cursors;
import news.dateline.paging.Order;
import news.dateline.paging.PageArguments;

/**
 * Which page of a list is asked for.
 *
 * @param after keys that the page begins after, or null
 * @param before keys that the page ends before, or null
 */
record ListPage(
        Map<String, Object> arguments,
        PageArguments part,
        Order order,
        List<String> after,
        List<String> before) {

    /** Cursors must be of this very list. */
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
