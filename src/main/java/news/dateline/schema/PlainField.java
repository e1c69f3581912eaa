package news.dateline.schema;

import java.util.function.Function;

import news.dateline.execution.Fetch;

/**
 * Declares a field that shows what its object already holds, where no annotation can: a scalar that
 * Java has no type for, or a field of a type that is declared itself.
 */
public final class PlainField {

    private PlainField() {}

    public static <T> DeclaredField of(
            Class<T> on, String name, String type, String description, Function<T, ?> value) {
        return of(on, name, type, description, Reads.NOTHING, value);
    }

    /** One that makes its object's row larger. */
    @SuppressWarnings("unchecked")
    public static <T> DeclaredField of(
            Class<T> on,
            String name,
            String type,
            String description,
            Reads reads,
            Function<T, ?> value) {
        return of(
                on.getSimpleName(),
                name,
                type,
                description,
                reads,
                (Object object) -> value.apply((T) object));
    }

    public static DeclaredField of(
            String on, String name, String type, String description, Function<Object, ?> value) {
        return of(on, name, type, description, Reads.NOTHING, value);
    }

    private static DeclaredField of(
            String on,
            String name,
            String type,
            String description,
            Reads reads,
            Function<Object, ?> value) {
        return DeclaredField.plain(on, name, type, description, reads, new Fetch.Plain(value));
    }
}
