package news.dateline.schema;

import java.util.function.Function;

import news.dateline.execution.Fetch;

/**
 * Declares a field that shows what its object already holds, where no annotation can: a scalar that
 * Java has no type for, or a field of a type that is declared itself.
 */
public final class PlainField {

    private PlainField() {}

    @SuppressWarnings("unchecked")
    public static <T> DeclaredField of(
            Class<T> on, String name, String type, String description, Function<T, ?> value) {
        return of(on.getSimpleName(), name, type, description, object -> value.apply((T) object));
    }

    public static DeclaredField of(
            String on, String name, String type, String description, Function<Object, ?> value) {
        return DeclaredField.plain(
                on, name, type, description, Reads.NOTHING, new Fetch.Plain(value));
    }
}
