package news.dateline.bench.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import news.dateline.cookbook.Cookbook;
import news.dateline.entity.NameWords;

/**
 * A query as it is written for the sample, and what queries.json puts in place of the sample's.
 *
 * @param source the page it stands on
 */
record Written(String source, String name, String text, JsonNode entry) {

    private static final Pattern NAMED = Pattern.compile("\\$(\\w+)");
    private static final Pattern EACH = Pattern.compile("each \\$(\\w+)");

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
                counts(selection -> each(selection, variables, things)));
    }

    private String replaced(String written, Things things) {
        String text = written;
        for (Map.Entry<String, JsonNode> given : entry.path("replace").properties()) {
            text = text.replace(given.getKey(), things.value(given.getValue().textValue()));
        }
        return text;
    }

    /** One for every word where it says {@code each $name}, since every word is a filter. */
    private static List<String> each(String selection, ObjectNode variables, Things things) {
        Matcher each = EACH.matcher(selection);
        if (!each.find()) {
            return List.of(
                    NAMED.matcher(selection)
                            .replaceAll(
                                    found ->
                                            Matcher.quoteReplacement(
                                                    value(found.group(1), variables, things)
                                                            .toString())));
        }
        JsonNode name = value(each.group(1), variables, things);
        return NameWords.asked(name.textValue()).stream()
                .map(word -> each.replaceFirst('"' + word + '"'))
                .toList();
    }

    private static JsonNode value(String name, ObjectNode variables, Things things) {
        return variables.has(name) ? variables.get(name) : TextNode.valueOf(things.value(name));
    }

    private Map<String, List<String>> counts(Function<String, List<String>> filled) {
        Map<String, List<String>> counts = new HashMap<>();
        for (Map.Entry<String, JsonNode> view : entry.path("rarest").properties()) {
            List<String> selections = new ArrayList<>();
            view.getValue().forEach(one -> selections.addAll(filled.apply(one.textValue())));
            counts.put(view.getKey(), selections);
        }
        return counts;
    }
}
