package news.dateline.paging;

import org.jspecify.annotations.Nullable;

/**
 * One key of an order.
 *
 * @param column the SQL expression; {@code x} is the noun's row
 * @param scoped the same value in the index table ({@code s}), or null if that table does not have
 *     it
 */
public record OrderKey(String column, KeyType type, @Nullable String scoped) {

    public static OrderKey key(String column, KeyType type) {
        return new OrderKey(column, type, null);
    }

    public OrderKey orInScope(String expression) {
        return new OrderKey(column, type, expression);
    }

    /** The expression of the key: from the index table if that is read and has the key. */
    public String expression(boolean fromScope) {
        return fromScope && scoped != null ? scoped : column;
    }
}
