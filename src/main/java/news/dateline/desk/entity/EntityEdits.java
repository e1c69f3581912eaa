package news.dateline.desk.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.graph.EntityHistory;
import news.dateline.desk.graph.EntityHistory.Edited;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.MutationWarning;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.interchange.format.EntityFormat;
import news.dateline.interchange.values.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the desk says of an entity: one claim of the source {@code desk}, beside those of
 * other sources. An edit changes that claim and writes it whole, as a line of a bundle.
 */
@ApplicationScoped
class EntityEdits {

    private final GraphWriter graph;

    EntityEdits(GraphWriter graph) {
        this.graph = graph;
    }

    <P extends EntityPayload> Uni<P> create(EntityKind kind, Change change, P payload) {
        EntityInput input = EntityInput.of(kind, change.input());
        String given = change.input().text("key");
        String key = given == null ? "desk/" + UUID.randomUUID() : given;
        payload.rowId = Keys.entity(key);
        return known(payload.rowId, input)
                .chain(
                        known -> {
                            if (known.containsKey(payload.rowId)) {
                                throw Refused.of(
                                        UserErrorCode.KEY_TAKEN,
                                        "There is an entity with this key already.",
                                        "key");
                            }
                            JsonObject attributes =
                                    input.appliedTo(new JsonObject(), Set.of(), known);
                            return write(kind, key, attributes, null, input, change, payload);
                        });
    }

    <P extends EntityPayload> Uni<P> update(EntityKind kind, Change change, P payload) {
        EntityInput input = EntityInput.of(kind, change.input());
        payload.rowId = change.input().id(Ids.of(kind), "id");
        return known(payload.rowId, input)
                .chain(known -> update(kind, known, input, change, payload));
    }

    /** Nobody else writes the graph from here on. */
    private Uni<Map<Long, EntityState>> known(long id, EntityInput input) {
        Set<Long> ids = new HashSet<>(input.references().values());
        ids.add(id);
        return graph.lock().chain(() -> EntityState.read(ids));
    }

    private <P extends EntityPayload> Uni<P> update(
            EntityKind kind,
            Map<Long, EntityState> known,
            EntityInput input,
            Change change,
            P payload) {
        EntityState entity = known.get(payload.rowId);
        if (entity == null || !entity.kind().equals(kind.name())) {
            payload.rowId = null;
            throw Refused.of(
                    UserErrorCode.NOT_FOUND, "There is no " + kind.word() + " with this id.", "id");
        }
        payload.rowId = entity.id();
        if (payload.isConflict(change, entity.conflict())) {
            return Uni.createFrom().item(payload);
        }
        JsonObject attributes = input.appliedTo(entity.desk(), entity.others(), known);
        if (attributes.equals(entity.desk())) {
            return Uni.createFrom().item(payload);
        }
        return write(kind, entity.key(), attributes, entity, input, change, payload);
    }

    private <P extends EntityPayload> Uni<P> write(
            EntityKind kind,
            String key,
            JsonObject attributes,
            @Nullable EntityState before,
            EntityInput input,
            Change change,
            P payload) {
        JsonObject line =
                new JsonObject()
                        .put("type", kind.word())
                        .put("key", key)
                        .put("source", EntityState.SOURCE)
                        .put("asOf", change.after(before == null ? null : before.asOf()).toString())
                        .mergeIn(attributes);
        if (!attributes.fieldNames().containsAll(EntityFormat.requiredOf(kind))) {
            line.put(EntityFormat.PARTIAL, true);
        }
        long id = Objects.requireNonNull(payload.rowId);
        Edited edited = new Edited(id, before == null ? null : before.version());
        return graph.writeLocked(change.author(), line)
                .invoke(written -> written.check(field -> field))
                .invoke(written -> payload.warnings = MutationWarning.of(written.warnings()))
                .chain(
                        () ->
                                EntityHistory.note(
                                        change,
                                        List.of(edited),
                                        change.input().text("note"),
                                        input.given()))
                .replaceWith(payload);
    }
}
