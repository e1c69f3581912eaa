package news.dateline.cookbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Writes JSON for a page: what fits stands on one line, and what holds one thing alone takes no
 * lines of its own.
 */
final class Layout {

    private static final int WIDTH = 140;
    private static final String STEP = "  ";

    private Layout() {}

    static String of(JsonNode value) {
        return broken(value, "");
    }

    private static String broken(JsonNode value, String indent) {
        if (!value.isContainerNode() || value.isEmpty()) {
            return value.toString();
        }
        if (value.size() == 1) {
            return enclosed(value, broken(value.iterator().next(), indent));
        }
        String inner = indent + STEP;
        List<String> lines = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> lines.add(inner + fitted(element, inner, "")));
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            lines.add(inner + fitted(field.getValue(), inner, key(field.getKey())));
        }
        String all = "\n" + String.join(",\n", lines) + "\n" + indent;
        return value.isArray() ? "[" + all + "]" : "{" + all + "}";
    }

    private static String fitted(JsonNode value, String indent, String key) {
        String flat = key + flat(value);
        boolean fits = indent.length() + flat.length() < WIDTH;
        return fits ? flat : key + broken(value, indent);
    }

    private static String flat(JsonNode value) {
        if (!value.isContainerNode() || value.isEmpty()) {
            return value.toString();
        }
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> parts.add(flat(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        value.properties()
                .forEach(field -> parts.add(key(field.getKey()) + flat(field.getValue())));
        return "{ " + String.join(", ", parts) + " }";
    }

    private static String enclosed(JsonNode single, String content) {
        return single.isArray()
                ? "[" + content + "]"
                : "{ " + key(single.fieldNames().next()) + content + " }";
    }

    private static String key(String name) {
        return "\"" + name + "\": ";
    }
}
