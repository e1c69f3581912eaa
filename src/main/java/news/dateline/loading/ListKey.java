package news.dateline.loading;

import java.util.List;
import java.util.Map;

import news.dateline.paging.Cursors;
import news.dateline.paging.Order;
import news.dateline.paging.PageArguments;

/**
 * One list asked for: of which parent, with which arguments. The rest follows from these two.
 *
 * @param after keys that the page begins after, or null
 * @param before keys that the page ends before, or null
 */
record ListKey(
        long parent,
        Map<String, Object> arguments,
        PageArguments page,
        Order order,
        Cursors cursors,
        List<Object> after,
        List<Object> before) {

    static ListKey of(
            String field,
            long parent,
            Map<String, Object> arguments,
            PageArguments page,
            Order order) {
        Cursors cursors = new Cursors(field, Long.toString(parent), order);
        return new ListKey(
                parent,
                arguments,
                page,
                order,
                cursors,
                page.after() == null ? null : cursors.decode("after", page.after()),
                page.before() == null ? null : cursors.decode("before", page.before()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListKey key
                && parent == key.parent
                && arguments.equals(key.arguments);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(parent) * 31 + arguments.hashCode();
    }
}
