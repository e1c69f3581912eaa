package news.dateline.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A total order of a list. The last key is unique, and all keys have the same direction, so that
 * one index and one row comparison serve both directions.
 *
 * @param name the name in the API
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

    /** The part of a cursor's mark that identifies this order. */
    String binding() {
        return name + (descending ? " DESC" : " ASC");
    }

    /** Whether an index table holds all of this order's keys. */
    public boolean inScope() {
        return keys.stream().allMatch(key -> key.scoped() != null);
    }

    /** The SQL expressions of the keys. */
    public String columns(boolean scoped) {
        return keys.stream().map(key -> key.expression(scoped)).collect(Collectors.joining(", "));
    }

    /** The ORDER BY list, reversed if the page is read backward. */
    public String by(boolean scoped, boolean backward) {
        String direction = descending != backward ? " desc" : "";
        return keys.stream()
                .map(key -> key.expression(scoped) + direction)
                .collect(Collectors.joining(", "));
    }

    /** SQL for the row's keys in the form for a cursor. */
    public String keyText(boolean scoped) {
        return "cast(json_build_array(" + columns(scoped) + ") as text)";
    }

    /**
     * SQL for "the row comes after (before) these keys". The first key is also compared by itself:
     * if the view has a bound on it too, PostgreSQL begins at the tighter of the two only if both
     * have the same form.
     */
    public String beyond(List<String> values, boolean after, boolean scoped, Sql sql) {
        List<String> bounds = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            bounds.add(keys.get(i).type().expression(sql.bind(values.get(i))));
        }
        return beyond(bounds, after, scoped);
    }

    /** SQL for "the row comes after (before) these keys", which are SQL expressions. */
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

    /** The values of a cursor in the form for SQL, or null if they are not keys of this order. */
    @Nullable List<String> read(List<?> values) {
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
