package news.dateline.bench.compare;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import news.dateline.entity.GlobalId;

/**
 * The values of an answer in their order, written alike: contenders nest and name differently, but
 * a value has the same place among the others.
 */
record Leaves(List<String> values) {

    private static final String ID = "id";
    private static final String CURSOR = "endCursor";

    static Leaves of(JsonNode answer, boolean globalIds) {
        List<String> values = new ArrayList<>();
        add("data", answer.get("data"), globalIds, values);
        return new Leaves(values);
    }

    private static void add(String name, JsonNode node, boolean globalIds, List<String> values) {
        if (node.isArray()) {
            node.forEach(element -> add(name, element, globalIds, values));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                add(field.getKey(), field.getValue(), globalIds, values);
            }
        } else if (!name.equals(CURSOR)) {
            values.add(text(name, node, globalIds));
        }
    }

    private static String text(String name, JsonNode value, boolean globalIds) {
        if (name.equals(ID) && globalIds) {
            return Long.toString(GlobalId.decode(value.textValue()).row());
        }
        try {
            return OffsetDateTime.parse(value.asText()).toInstant().toString();
        } catch (DateTimeParseException e) {
            return value.asText();
        }
    }

    /** Where the other differs first; null if nowhere. */
    String difference(Leaves other) {
        for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
            if (!values.get(i).equals(other.values.get(i))) {
                return "value %d is %s, not %s".formatted(i, other.values.get(i), values.get(i));
            }
        }
        return values.size() == other.values.size()
                ? null
                : other.values.size() + " values, not " + values.size();
    }
}
