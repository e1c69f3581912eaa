package news.dateline.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into answers as JSON has them. */
public final class Answers {

    private Answers() {}

    /**
     * The objects that have this field, by their {@code id}, wherever they stand. One that stands
     * in two places must be the same in both.
     */
    public static Map<String, Map<String, Object>> having(String field, Object answer) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        collect(field, answer, found);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static void collect(
            String field, Object value, Map<String, Map<String, Object>> found) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(field, element, found));
        } else if (value instanceof Map<?, ?> object) {
            if (object.containsKey(field)) {
                Map<String, Object> one = (Map<String, Object>) object;
                Map<String, Object> other = found.putIfAbsent((String) one.get("id"), one);
                if (other != null && !other.equals(one)) {
                    throw new AssertionError(one + " is elsewhere " + other);
                }
            }
            object.values().forEach(inner -> collect(field, inner, found));
        }
    }
}
