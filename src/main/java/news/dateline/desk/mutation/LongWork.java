package news.dateline.desk.mutation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Work whose time grows with the input. If that is long, it is done on a worker's thread: an event
 * loop that reads two megabytes answers nobody else meanwhile.
 */
public final class LongWork {

    /** How many characters are read in some milliseconds at most. */
    private static final int QUICK = 20_000;

    /** Of any value beside its characters. */
    private static final int CHARACTERS_OF_VALUE = 20;

    private LongWork() {}

    /** Continues on the caller's thread. */
    public static <T> Uni<T> run(boolean isLong, Supplier<T> work) {
        return isLong
                ? Uni.createFrom()
                        .completionStage(
                                () ->
                                        Vertx.currentContext()
                                                .executeBlocking(work::get, false)
                                                .toCompletionStage())
                : Uni.createFrom().item(work);
    }

    public static boolean isLong(long characters) {
        return characters > QUICK;
    }

    public static boolean isLong(JsonObject json) {
        return left(json, QUICK) < 0;
    }

    /** Does not count further than that. */
    private static int left(@Nullable Object value, int characters) {
        int left = characters - CHARACTERS_OF_VALUE;
        if (value instanceof String text) {
            return left - text.length();
        }
        Iterable<?> parts =
                value instanceof JsonArray array
                        ? array
                        : value instanceof JsonObject object ? object.getMap().values() : null;
        if (parts != null) {
            for (Object part : parts) {
                if (left < 0) {
                    return left;
                }
                left = left(wrapped(part), left);
            }
        }
        return left;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object wrapped(@Nullable Object part) {
        if (part instanceof Map<?, ?> map) {
            return new JsonObject((Map<String, Object>) map);
        }
        return part instanceof List<?> list ? new JsonArray(list) : part;
    }
}
