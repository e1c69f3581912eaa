package news.dateline.interchange.values;

import java.util.Collection;
import java.util.stream.Stream;

import io.vertx.core.json.Json;
import news.dateline.errors.NearMiss;
import news.dateline.errors.Shortened;
import org.jspecify.annotations.Nullable;

/** Values of a line, as messages quote them. */
public final class Given {

    private Given() {}

    /** As JSON has it, shortened. */
    public static String of(@Nullable Object value) {
        return value instanceof String text
                ? Shortened.quoted(text)
                : Shortened.of(Json.encode(value));
    }

    static String unknownField(String field, Collection<String> known) {
        String near = NearMiss.among(field, known);
        return "is not a field of the format" + (near.isEmpty() ? "" : "." + near);
    }

    @SafeVarargs
    static <E extends Enum<E>> E choice(String name, E... allowed) {
        return Stream.of(allowed)
                .filter(value -> value.name().equals(name))
                .findAny()
                .orElseThrow(IllegalArgumentException::new);
    }

    static String not(@Nullable Object value, String what) {
        return of(value) + " is not " + what;
    }
}
