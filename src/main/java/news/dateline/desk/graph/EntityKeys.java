package news.dateline.desk.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.EntityKind;
import news.dateline.entity.GlobalId;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.interchange.format.Table;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Puts the keys of entities in place of the ids that a client gives: a line of a bundle names them
 * by key. All are read by one statement.
 */
public final class EntityKeys {

    private static final String SELECT =
            "select id, kind, key from graph.entity where id = any ($1)";

    private final List<Reference> references = new ArrayList<>();
    private final List<UserError> errors = new ArrayList<>();

    private EntityKeys() {}

    /** An id in the input, and where the key is to be put. */
    private record Reference(JsonObject object, String field, String path, GlobalId id) {}

    /** Changes the content of an article. */
    public static Uni<JsonObject> into(JsonObject content) {
        return into(content, null);
    }

    /** Changes an object of this list of a line. */
    public static Uni<JsonObject> into(JsonObject content, @Nullable String list) {
        EntityKeys keys = new EntityKeys();
        keys.collect(content, list, "");
        if (keys.references.isEmpty() && keys.errors.isEmpty()) {
            return Uni.createFrom().item(content);
        }
        Long[] ids =
                keys.references.stream().map(one -> one.id().row()).distinct().toArray(Long[]::new);
        return Writing.rows(SELECT, (Object) ids).invoke(keys::put).replaceWith(content);
    }

    private void collect(JsonObject object, @Nullable String list, String path) {
        Map<String, List<EntityKind>> kinds = Table.referenceKinds(list);
        for (String field : object.fieldNames()) {
            Object value = object.getValue(field);
            if (value instanceof String id && kinds.containsKey(field)) {
                add(object, field, path + field, Ids.of(kinds.get(field)), id);
            } else if (value instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    if (array.getValue(i) instanceof JsonObject element) {
                        collect(element, field, "%s%s[%d].".formatted(path, field, i));
                    }
                }
            }
        }
    }

    private void add(JsonObject object, String field, String path, Ids ids, String id) {
        try {
            ids.one(id);
            references.add(new Reference(object, field, path, GlobalId.decode(id).forReaders()));
        } catch (ApiError e) {
            errors.add(UserError.at(UserErrorCode.INVALID, String.valueOf(e.getMessage()), path));
        }
    }

    private void put(List<Object[]> rows) {
        Map<GlobalId, String> keys = new HashMap<>();
        for (Object[] row : rows) {
            String type = EntityKind.valueOf((String) row[1]).typeName();
            keys.put(new GlobalId(type, (Long) row[0]), (String) row[2]);
        }
        for (Reference reference : references) {
            String key = keys.get(reference.id());
            if (key == null) {
                errors.add(
                        UserError.at(
                                UserErrorCode.NOT_FOUND,
                                "There is no entity with this id.",
                                reference.path()));
            } else {
                reference.object().put(reference.field(), key);
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }
}
