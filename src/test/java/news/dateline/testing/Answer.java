package news.dateline.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;

/**
 * A JsonPath that follows plain paths ({@code data.articles.nodes[0].id}) itself. REST Assured
 * compiles a Groovy script for each path that it is asked for, which takes longer than most
 * requests, and its parser takes seconds for a long answer.
 */
final class Answer extends JsonPath {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\[\\d+])*");
    private static final Pattern STEP = Pattern.compile("([A-Za-z_]\\w*)|\\[(\\d+)]");

    private final Object whole;
    private String prefix = "";

    Answer(String json) {
        super(json);
        whole = asParsedByRestAssured(new JsonObject(json).getMap());
    }

    /** It has fractions as floats. */
    private static Object asParsedByRestAssured(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> all = new LinkedHashMap<>();
            object.forEach((name, one) -> all.put(name, asParsedByRestAssured(one)));
            return all;
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(one -> all.add(asParsedByRestAssured(one)));
            return all;
        }
        return value instanceof Double number ? (Object) number.floatValue() : value;
    }

    @Override
    public JsonPath setRootPath(String path) {
        prefix = path + ".";
        return super.setRootPath(path);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        String fromTheWhole = prefix + path;
        if (!PLAIN.matcher(fromTheWhole).matches()) {
            return super.get(path);
        }
        Object value = whole;
        Matcher steps = STEP.matcher(fromTheWhole);
        while (value != null && steps.find()) {
            value =
                    steps.group(1) == null
                            ? element(value, Integer.parseInt(steps.group(2)))
                            : property(value, steps.group(1));
        }
        return (T) value;
    }

    private static Object element(Object list, int index) {
        List<?> elements = (List<?>) list;
        return index < elements.size() ? elements.get(index) : null;
    }

    /** That of a list is a list of those of its elements. */
    private static Object property(Object value, String name) {
        if (value instanceof Map<?, ?> object) {
            return object.get(name);
        }
        List<Object> all = new ArrayList<>();
        for (Object element : (List<?>) value) {
            if (element != null) {
                all.add(property(element, name));
            }
        }
        return all;
    }
}
