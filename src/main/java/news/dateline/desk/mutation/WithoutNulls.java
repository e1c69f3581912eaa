package news.dateline.desk.mutation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Within a value that a client gives, a field that is null means the same as one left out. */
public final class WithoutNulls {

    private WithoutNulls() {}

    public static JsonObject of(JsonObject object) {
        JsonObject left = new JsonObject();
        object.forEach(
                field -> {
                    if (field.getValue() != null) {
                        left.put(field.getKey(), of(field.getValue()));
                    }
                });
        return left;
    }

    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof JsonObject object) {
            return of(object);
        }
        if (value instanceof JsonArray array) {
            JsonArray left = new JsonArray();
            array.forEach(element -> left.add(of(element)));
            return left;
        }
        return value;
    }
}
