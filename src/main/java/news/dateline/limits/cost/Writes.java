package news.dateline.limits.cost;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a mutation costs: as many rows as could be read in the same time. It grows with the input,
 * since the input says how much is written.
 */
final class Writes {

    /** Transaction, locks, and what is derived anew. */
    private static final int ALWAYS = 200;

    /** An element of a list, such as a mention or a line of a bundle. */
    private static final int ELEMENT = 10;

    private static final int CHARACTERS_A_ROW = 100;

    private Writes() {}

    static int cost(Map<String, Object> arguments) {
        return ALWAYS + of(arguments);
    }

    private static int of(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().mapToInt(Writes::of).sum();
        }
        if (value instanceof Collection<?> elements) {
            return elements.size() * ELEMENT + elements.stream().mapToInt(Writes::of).sum();
        }
        return value instanceof String text ? text.length() / CHARACTERS_A_ROW : 0;
    }
}
