package news.dateline.storage;

import java.util.LinkedHashMap;
import java.util.Map;

/** The text of a statement and the values of its parameters, put together piece by piece. */
public final class Sql {

    private final StringBuilder text = new StringBuilder(512);
    private final Map<String, Object> values = new LinkedHashMap<>();

    public Sql add(String piece) {
        text.append(piece);
        return this;
    }

    /**
     * Makes the value a parameter and gives its placeholder; cast it, so that its type is plain.
     */
    public String bind(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    public String text() {
        return text.toString();
    }

    public Map<String, Object> values() {
        return values;
    }
}
