package news.dateline.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.entity.GlobalId;
import org.jspecify.annotations.Nullable;

/** The ids of objects in an answer that has previews. */
public final class PreviewIds {

    private PreviewIds() {}

    /** The same answer, with the ids that readers see, so that the rest can be compared. */
    public static @Nullable Object asOfReaders(@Nullable Object answer) {
        if (answer instanceof Map<?, ?> object) {
            Map<String, Object> changed = new LinkedHashMap<>();
            object.forEach(
                    (name, value) ->
                            changed.put(
                                    (String) name,
                                    isId((String) name) && value != null
                                            ? GlobalId.decode((String) value).forReaders().text()
                                            : asOfReaders(value)));
            return changed;
        }
        if (answer instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            list.forEach(element -> changed.add(asOfReaders(element)));
            return changed;
        }
        return answer;
    }

    /** All ids in the answer. */
    public static Set<String> of(@Nullable Object answer) {
        Set<String> ids = new HashSet<>();
        collect(answer, ids);
        return ids;
    }

    private static void collect(@Nullable Object answer, Set<String> ids) {
        if (answer instanceof Map<?, ?> object) {
            object.forEach(
                    (name, value) -> {
                        if (isId((String) name) && value != null) {
                            ids.add((String) value);
                        } else {
                            collect(value, ids);
                        }
                    });
        } else if (answer instanceof List<?> list) {
            list.forEach(element -> collect(element, ids));
        }
    }

    /** Also of an alias such as Person_id. */
    private static boolean isId(String name) {
        return name.equals("id") || name.endsWith("_id");
    }
}
