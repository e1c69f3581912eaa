package news.dateline.desk.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.graph.EntityHistory;
import news.dateline.desk.graph.EntityHistory.Edited;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.graph.StoredEntity;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.desk.split.MentionsToMove.Reassignment;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Keys;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** Writes that mentions mean another entity than they were put to, as lines of a bundle. */
@ApplicationScoped
class EntitySplits {

    private static final String ID = "id";
    private static final String INTO = "into";
    private static final String NEW = "newEntity";
    private static final String REASON = "reason";

    private static final String CATEGORY =
            "select nullif(e.category, '') from graph.entity e where e.id = $1";

    private final GraphWriter graph;

    EntitySplits(GraphWriter graph) {
        this.graph = graph;
    }

    /**
     * Whom the mentions mean.
     *
     * @param line that adds the entity; null if it is there
     */
    private record Target(String key, Edited edited, @Nullable JsonObject line) {}

    Uni<SplitPayload> split(Change change) {
        long id = change.input().id(Ids.ENTITY, ID);
        MentionsToMove mentions = MentionsToMove.of(change);
        JsonObject added = change.input().json().getJsonObject(NEW);
        if ((added == null) == (change.input().text(INTO) == null)) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "Give either `into` or `newEntity`, and not both.",
                    INTO);
        }
        String key = added == null ? null : newKey(added);
        long into = key == null ? change.input().id(Ids.ENTITY, INTO) : Keys.entity(key);
        return graph.lock()
                .chain(() -> StoredEntity.read(List.of(id, into)))
                .chain(known -> split(change, known, mentions, id, into, key));
    }

    /** Left out and null are the same. */
    private static String newKey(JsonObject added) {
        String given = added.getString("key");
        return given == null ? "desk/" + UUID.randomUUID() : given;
    }

    private Uni<SplitPayload> split(
            Change change,
            Map<Long, StoredEntity> known,
            MentionsToMove mentions,
            long id,
            long into,
            @Nullable String newKey) {
        StoredEntity entity = survivor(known, id, ID);
        SplitPayload payload = new SplitPayload();
        if (payload.isConflict(change, entity.conflict())) {
            return Uni.createFrom().item(payload);
        }
        payload.splitId = entity.id();
        Uni<Target> target =
                newKey == null
                        ? Uni.createFrom().item(existing(known, entity, into))
                        : added(change, known, entity, newKey);
        return target.chain(
                found -> {
                    payload.intoId = found.edited().id();
                    return mentions.check(entity.id())
                            .chain(() -> mentions.lines(entity.id()))
                            .chain(moved -> write(change, entity, found, moved))
                            .replaceWith(payload);
                });
    }

    private static StoredEntity survivor(Map<Long, StoredEntity> known, long id, String field) {
        StoredEntity given = known.get(id);
        StoredEntity survivor = given == null ? null : known.get(given.survivor());
        if (survivor == null) {
            throw Refused.of(UserErrorCode.NOT_FOUND, "There is no entity with this id.", field);
        }
        return survivor;
    }

    private static Target existing(Map<Long, StoredEntity> known, StoredEntity entity, long id) {
        StoredEntity into = survivor(known, id, INTO);
        if (into.id() == entity.id()) {
            throw Refused.of(UserErrorCode.INVALID, "The two ids lead to the same entity.", INTO);
        }
        if (!into.kind().equals(entity.kind())) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "The entities are of the kinds %s and %s; mentions can be put to an entity of the same kind only."
                            .formatted(entity.kind(), into.kind()),
                    INTO);
        }
        return new Target(into.key(), into.edited(), null);
    }

    private static Uni<Target> added(
            Change change, Map<Long, StoredEntity> known, StoredEntity entity, String key) {
        long id = Keys.entity(key);
        if (known.containsKey(id)) {
            throw Refused.of(
                    UserErrorCode.KEY_TAKEN,
                    "There is an entity with this key already.",
                    NEW,
                    "key");
        }
        JsonObject line =
                new JsonObject()
                        .put("type", EntityKind.valueOf(entity.kind()).word())
                        .put("key", key)
                        .put("source", "desk")
                        .put("asOf", change.at().toString());
        change.input().json().getJsonObject(NEW).stream()
                .filter(field -> field.getValue() != null)
                .forEach(field -> line.put(field.getKey(), field.getValue()));
        return Writing.rows(CATEGORY, entity.id())
                .map(
                        rows -> {
                            Object category = rows.get(0)[0];
                            return new Target(
                                    key,
                                    new Edited(id, null),
                                    category == null ? line : line.put("kind", category));
                        });
    }

    private Uni<?> write(
            Change change, StoredEntity entity, Target target, List<Reassignment> moved) {
        List<JsonObject> lines = new ArrayList<>();
        if (target.line() != null) {
            lines.add(target.line());
        }
        String reason = change.input().text(REASON);
        moved.forEach(one -> lines.add(one.line(change, target.key(), reason)));
        List<BundleLine> numbered = new ArrayList<>();
        for (JsonObject line : lines) {
            numbered.add(BundleLine.read(new Line(numbered.size() + 1, line.encode(), null)));
        }
        return graph.writeLocked(change.author(), numbered)
                .invoke(written -> written.check(field -> field(field, target)))
                .chain(
                        () ->
                                EntityHistory.note(
                                        change,
                                        List.of(entity.edited(), target.edited()),
                                        reason,
                                        change.input().without(REASON)));
    }

    private static String field(String field, Target target) {
        if (field.equals(REASON)) {
            return REASON;
        }
        return target.line() == null ? INTO : NEW + "." + field;
    }
}
