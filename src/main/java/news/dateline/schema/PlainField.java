package news.dateline.schema;

import java.util.List;
import java.util.function.Function;

/**
 * Declares a field that shows what its row already holds, as a scalar that Java has no type for.
 */
public final class PlainField {

    private PlainField() {}

    public static <T> DeclaredField of(
            Class<T> on, String name, String type, String description, Function<T, ?> value) {
        return new DeclaredField(
                on.getSimpleName(),
                name,
                type,
                description,
                List.of(),
                List.of(),
                Reads.NOTHING,
                env -> value.apply(env.getSource()));
    }
}
