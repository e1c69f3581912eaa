package news.dateline.visibility;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where two answers part: answers of thousands of fields are no use in a message. */
public final class Difference {

    private Difference() {}

    /** The first place that differs, and how; empty if none does. */
    public static String of(String path, Object expected, Object seen) {
        if (Objects.equals(expected, seen)) {
            return "";
        }
        if (expected instanceof Map<?, ?> one && seen instanceof Map<?, ?> other) {
            for (Object key : one.keySet()) {
                String found = of(path + "." + key, one.get(key), other.get(key));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        if (expected instanceof List<?> one
                && seen instanceof List<?> other
                && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                String found = of(path + "[" + i + "]", one.get(i), other.get(i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return path + ": expected " + shown(expected) + ", but was " + shown(seen);
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
