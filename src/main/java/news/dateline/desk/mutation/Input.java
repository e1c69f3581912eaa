package news.dateline.desk.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The input object of a mutation as the client gave it, checked against the schema: unlike the
 * object that SmallRye makes of it, it tells a field that was left out from one that is null.
 * Dates, moments, URLs and values of enums are texts.
 */
public record Input(JsonObject json) {

    /** The argument that every mutation has. */
    static final String ARGUMENT = "input";

    /** Of the mutation whose method is being called. */
    static Input ofCall(DataFetchingEnvironment call) {
        Object input = call.getArguments().get(ARGUMENT);
        return new Input(input instanceof Map<?, ?> fields ? object(fields) : new JsonObject());
    }

    static DataFetchingEnvironment call() {
        return SmallRyeContextManager.getCurrentSmallRyeContext().getDataFetchingEnvironment();
    }

    /** Whether the client gave it, perhaps as null. */
    public boolean has(String field) {
        return json.containsKey(field);
    }

    public @Nullable String text(String field) {
        return json.getString(field);
    }

    public @Nullable Integer number(String field) {
        return json.getInteger(field);
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(json.getBoolean(field));
    }

    /**
     * The row that an id leads to.
     *
     * @throws Refused if it is not an id of these
     */
    public long id(Ids ids, String field) {
        return valid(field, () -> ids.one(Objects.requireNonNull(text(field))));
    }

    /**
     * The rows that the ids of a list lead to; empty if there is no list.
     *
     * @throws Refused if one is not an id of these, or if there are too many
     */
    public List<Long> ids(Ids ids, String field) {
        JsonArray given = json.getJsonArray(field);
        return given == null ? List.of() : valid(field, () -> ids.all(given.getList()));
    }

    private static <T> T valid(String field, Supplier<T> read) {
        try {
            return read.get();
        } catch (ApiError e) {
            throw Refused.of(UserErrorCode.INVALID, String.valueOf(e.getMessage()), field);
        }
    }

    /** Without these fields, and without what only says how the mutation is to run. */
    public JsonObject without(String... fields) {
        JsonObject rest = json.copy();
        List.of(fields).forEach(rest::remove);
        rest.remove(MutationRunner.KEY);
        rest.remove(VersionedPayload.EXPECTED);
        return rest;
    }

    /** SHA-256, in hexadecimal digits. The order of fields is that of the schema. */
    String digest() {
        return Sha256.hex(json.encode());
    }

    private static JsonObject object(Map<?, ?> fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        fields.forEach((name, value) -> object.put((String) name, value(value)));
        return new JsonObject(object);
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return object(fields);
        }
        if (value instanceof List<?> list) {
            JsonArray array = new JsonArray();
            list.forEach(element -> array.add(value(element)));
            return array;
        }
        return value == null || value instanceof Number || value instanceof Boolean
                ? value
                : value.toString();
    }
}
