package news.dateline.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import news.dateline.storage.Sql;

/**
 * A total order of a list: its keys, the last of which tells any two rows apart, all in one
 * direction, so that one index and one row comparison serve it both ways.
 *
 * @param name as the API calls it
 */
public record Order(String name, boolean descending, List<OrderKey> keys) {

    public static Order ascending(String name, OrderKey... keys) {
        return new Order(name, false, List.of(keys));
    }

    public static Order descending(String name, OrderKey... keys) {
        return new Order(name, true, List.of(keys));
    }

    public Order directed(boolean toDescending) {
        return new Order(name, toDescending, keys);
    }

    /** What a cursor of this order is bound to. */
    String binding() {
        return name + (descending ? " DESC" : " ASC");
    }

    /** Whether an index table holds all of this order's keys. */
    public boolean inScope() {
        return keys.stream().allMatch(key -> key.scoped() != null);
    }

    /** The keys, as SQL. */
    public String columns(boolean scoped) {
        return keys.stream().map(key -> key.expression(scoped)).collect(Collectors.joining(", "));
    }

    /** The ORDER BY list, turned round when a page is read from its end. */
    public String by(boolean scoped, boolean backward) {
        String direction = descending != backward ? " desc" : "";
        return keys.stream()
                .map(key -> key.expression(scoped) + direction)
                .collect(Collectors.joining(", "));
    }

    /** The row's keys as a cursor holds them. */
    public String keyText(boolean scoped) {
        return "cast(json_build_array(" + columns(scoped) + ") as text)";
    }

    /**
     * "The row comes after (before) these keys", as SQL. The first key is bounded by itself too:
     * where a view bounds it as well, an index is read from the nearer of the two only if they look
     * the same.
     */
    public String beyond(List<String> values, boolean after, boolean scoped, Sql sql) {
        List<String> bounds = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            bounds.add(keys.get(i).type().expression(sql.bind(values.get(i))));
        }
        return beyond(bounds, after, scoped);
    }

    /** The same, of keys that are SQL already. */
    public String beyond(List<String> bounds, boolean after, boolean scoped) {
        String comparison = descending == after ? "<" : ">";
        return keys.get(0).expression(scoped)
                + " "
                + comparison
                + "= "
                + bounds.get(0)
                + " and ("
                + columns(scoped)
                + ") "
                + comparison
                + " ("
                + String.join(", ", bounds)
                + ")";
    }

    /**
     * The values of a cursor as SQL is to read them, or null if they are not keys of this order.
     */
    List<String> read(List<?> values) {
        if (values.size() != keys.size()) {
            return null;
        }
        List<String> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = keys.get(i).type().read(values.get(i));
            if (value == null) {
                return null;
            }
            read.add(value);
        }
        return read;
    }
}
