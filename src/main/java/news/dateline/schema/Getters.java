package news.dateline.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import news.dateline.execution.Fetch;

/**
 * How objects of a type show the plain fields that its annotated class has. As code, not by name: a
 * native executable interprets what it finds by name, for every field of every row.
 *
 * @param type an object type, or an interface for all its types
 */
public record Getters<T>(String type, Map<String, Fetch> byField) {

    public static <T> Getters<T> of(Class<T> shown) {
        return of(shown.getSimpleName());
    }

    public static <T> Getters<T> of(String type) {
        return new Getters<>(type, new LinkedHashMap<>());
    }

    @SuppressWarnings("unchecked")
    public Getters<T> show(String field, Function<T, ?> value) {
        byField.put(field, new Fetch.Plain(object -> value.apply((T) object)));
        return this;
    }
}
