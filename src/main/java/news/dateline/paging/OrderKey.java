package news.dateline.paging;

/**
 * One key of an order.
 *
 * @param column the SQL expression; the noun's rows go by {@code x}
 * @param scoped the same value in the index table that a filter reads from ({@code s}), or null
 *     where that table does not hold it
 */
public record OrderKey(String column, KeyType type, String scoped) {

    public static OrderKey key(String column, KeyType type) {
        return new OrderKey(column, type, null);
    }

    public OrderKey orInScope(String expression) {
        return new OrderKey(column, type, expression);
    }

    /** Read from the index table where that is what is read, and holds it. */
    public String expression(boolean fromScope) {
        return fromScope && scoped != null ? scoped : column;
    }
}
