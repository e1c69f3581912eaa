package news.dateline.desk.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Input;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.desk.mutation.WithoutNulls;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.interchange.format.EntityFormat;
import org.jspecify.annotations.Nullable;

/**
 * The input of a mutation of an entity, as attributes of a line of a bundle.
 *
 * @param given the fields that the client gave
 * @param references the ids in them of other entities, by field
 */
record EntityInput(EntityKind kind, JsonObject given, Map<String, Long> references) {

    /** Fields that are not attributes. */
    private static final Set<String> CONTROL =
            Set.of("id", "key", "expectedVersion", "idempotencyKey", "note");

    /**
     * @throws Refused if an id is not one of an entity
     */
    static EntityInput of(EntityKind kind, Input input) {
        JsonObject given = new JsonObject();
        for (Map.Entry<String, Object> field : input.json()) {
            if (!CONTROL.contains(field.getKey())) {
                given.put(field.getKey(), WithoutNulls.of(field.getValue()));
            }
        }
        List<UserError> errors = new ArrayList<>();
        Map<String, Long> references = new LinkedHashMap<>();
        for (Map.Entry<String, List<EntityKind>> reference : references(kind).entrySet()) {
            String field = reference.getKey();
            String id = given.getString(field);
            try {
                if (id != null) {
                    references.put(field, Ids.of(reference.getValue()).one(id));
                }
            } catch (ApiError e) {
                errors.add(UserError.of(UserErrorCode.INVALID, e.getMessage(), field));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        return new EntityInput(kind, given, references);
    }

    /** The fields that name an entity, and the kinds that each may name. */
    private static Map<String, List<EntityKind>> references(EntityKind kind) {
        return EntityFormat.ofKind(kind).stream()
                .filter(column -> column.type() != null && column.type().isEntity())
                .collect(
                        Collectors.toMap(
                                column -> Objects.requireNonNull(column.field()),
                                column -> Objects.requireNonNull(column.type()).kinds()));
    }

    /**
     * The attributes after the change. null takes one away.
     *
     * @param others the attributes that other sources give
     * @param known the entities that the input refers to, by id
     * @throws Refused if one of them does not exist, or nobody else gives what is taken away
     */
    JsonObject appliedTo(JsonObject before, Set<String> others, Map<Long, EntityState> known) {
        JsonObject after = before.copy();
        for (Map.Entry<String, Object> field : given) {
            Object value = value(field.getKey(), field.getValue(), known);
            if (value == null) {
                checkThatOthersGive(field.getKey(), others);
                after.remove(field.getKey());
            } else {
                after.put(field.getKey(), value);
            }
        }
        return after;
    }

    private void checkThatOthersGive(String field, Set<String> others) {
        if (EntityFormat.requiredOf(kind).contains(field) && !others.contains(field)) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "It cannot be null, because no other source gives one.",
                    field);
        }
    }

    private @Nullable Object value(
            String field, @Nullable Object value, Map<Long, EntityState> known) {
        Long id = references.get(field);
        if (id == null) {
            return value;
        }
        EntityState there = known.get(id);
        if (there == null) {
            throw Refused.of(UserErrorCode.NOT_FOUND, "There is no entity with this id.", field);
        }
        return there.key();
    }
}
