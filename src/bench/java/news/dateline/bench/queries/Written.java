package news.dateline.bench.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import news.dateline.cookbook.Cookbook;

/**
 * A query as it is written for the sample, and what queries.json puts in place of the sample's.
 *
 * @param source the page it stands on
 */
record Written(String source, String name, String text, JsonNode entry) {

    static List<Written> all() throws IOException {
        JsonNode pages = new ObjectMapper().readTree(Resources.text("/queries/queries.json"));
        List<Written> all = new ArrayList<>();
        for (JsonNode entry : pages.get("landing")) {
            String name = entry.get("query").textValue();
            String text = Resources.text("/META-INF/resources/queries/" + name + ".graphql");
            all.add(new Written("landing", name, text, entry));
        }
        for (JsonNode entry : pages.get("cookbook")) {
            String name = entry.get("query").textValue();
            all.add(new Written("cookbook", name, recipe(name), entry));
        }
        return all;
    }

    private static String recipe(String operation) {
        return Cookbook.recipes().stream()
                .filter(recipe -> recipe.operation().equals(operation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + operation + "."))
                .query();
    }

    /** Whether it asks the same of every archive. */
    boolean plain() {
        return !entry.has("replace")
                && !entry.path("variables").toString().contains(":\"")
                && !entry.path("variables").toString().contains("[\"");
    }

    Question about(Things things) {
        ObjectNode variables = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> given : entry.path("variables").properties()) {
            variables.set(given.getKey(), things.fill(given.getValue()));
        }
        String whose = plain() ? "" : ", " + things.whose();
        return new Question(
                source + ": " + name + whose,
                replaced(text, things),
                variables,
                counts(literal -> inlined(replaced(literal, things), variables, things)));
    }

    private String replaced(String written, Things things) {
        String text = written;
        for (Map.Entry<String, JsonNode> given : entry.path("replace").properties()) {
            text = text.replace(given.getKey(), things.value(given.getValue().textValue()));
        }
        return text;
    }

    private static String inlined(String selection, ObjectNode variables, Things things) {
        String text = selection;
        for (Map.Entry<String, JsonNode> variable : variables.properties()) {
            text = text.replaceAll("\\$" + variable.getKey() + "\\b", quoted(variable.getValue()));
        }
        for (String thing : things.values().keySet()) {
            text =
                    text.replaceAll(
                            "\\$" + thing + "\\b",
                            quoted(JsonNodeFactory.instance.textNode(things.value(thing))));
        }
        return text;
    }

    private static String quoted(JsonNode value) {
        return java.util.regex.Matcher.quoteReplacement(value.toString());
    }

    private Map<String, List<String>> counts(UnaryOperator<String> filled) {
        Map<String, List<String>> counts = new HashMap<>();
        for (Map.Entry<String, JsonNode> view : entry.path("rarest").properties()) {
            List<String> selections = new ArrayList<>();
            view.getValue().forEach(one -> selections.add(filled.apply(one.textValue())));
            counts.put(view.getKey(), selections);
        }
        return counts;
    }
}
