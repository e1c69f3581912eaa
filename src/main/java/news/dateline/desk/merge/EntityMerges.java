package news.dateline.desk.merge;

import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.graph.EntityHistory;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.graph.StoredEntity;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.Ids;
import org.jspecify.annotations.Nullable;

/** Writes that an entity is merged into another, or no more, as a line of a bundle. */
@ApplicationScoped
class EntityMerges {

    private static final String FROM = "from";
    private static final String ID = "id";
    private static final String INTO = "into";
    private static final String REASON = "reason";

    private final GraphWriter graph;

    EntityMerges(GraphWriter graph) {
        this.graph = graph;
    }

    Uni<MergePayload> merge(Change change) {
        long from = change.input().id(Ids.ENTITY, FROM);
        long into = change.input().id(Ids.ENTITY, INTO);
        return known(List.of(from, into))
                .chain(
                        known -> {
                            StoredEntity merged = existing(known, from, FROM);
                            StoredEntity given = existing(known, into, INTO);
                            StoredEntity survivor = existing(known, given.survivor(), INTO);
                            check(merged, survivor);
                            return write(change, merged, survivor, survivor, survivor.key());
                        });
    }

    Uni<MergePayload> undo(Change change) {
        long id = change.input().id(Ids.ENTITY, ID);
        return known(List.of(id))
                .chain(
                        known -> {
                            StoredEntity merged = existing(known, id, ID);
                            if (!merged.isMerged()) {
                                throw Refused.of(
                                        UserErrorCode.NOT_ALLOWED_IN_THIS_STATE,
                                        "This entity is not merged into another one.",
                                        ID);
                            }
                            StoredEntity survivor = existing(known, merged.survivor(), ID);
                            return write(change, merged, survivor, merged, null);
                        });
    }

    /** Nobody else writes the graph from here on. */
    private Uni<Map<Long, StoredEntity>> known(List<Long> ids) {
        return graph.lock().chain(() -> StoredEntity.read(ids));
    }

    private static StoredEntity existing(Map<Long, StoredEntity> known, long id, String field) {
        StoredEntity state = known.get(id);
        if (state == null) {
            throw Refused.of(UserErrorCode.NOT_FOUND, "There is no entity with this id.", field);
        }
        return state;
    }

    private static void check(StoredEntity merged, StoredEntity survivor) {
        if (merged.survivor() == survivor.id()) {
            throw Refused.of(
                    merged.isMerged()
                            ? UserErrorCode.NOT_ALLOWED_IN_THIS_STATE
                            : UserErrorCode.INVALID,
                    merged.isMerged()
                            ? "This entity is merged into that one already."
                            : "The two ids lead to the same entity.",
                    INTO);
        }
        if (merged.isMerged()) {
            throw Refused.of(
                    UserErrorCode.NOT_ALLOWED_IN_THIS_STATE,
                    "This entity is merged into another one already. Undo that merge first, or merge the entity that it leads to.",
                    FROM);
        }
        if (!merged.kind().equals(survivor.kind())) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "The entities are of the kinds %s and %s; only entities of one kind can be merged."
                            .formatted(merged.kind(), survivor.kind()),
                    INTO);
        }
    }

    /**
     * @param expected the entity whose version the input may name
     * @param into the key of the survivor; null to undo the merge
     */
    private Uni<MergePayload> write(
            Change change,
            StoredEntity merged,
            StoredEntity survivor,
            StoredEntity expected,
            @Nullable String into) {
        MergePayload payload = new MergePayload();
        payload.survivor = survivor.id();
        payload.merged = merged.id();
        if (payload.isConflict(change, expected.conflict())) {
            return Uni.createFrom().item(payload);
        }
        JsonObject line =
                new JsonObject()
                        .put("type", "merge")
                        .put(FROM, merged.key())
                        .put("asOf", change.after(merged.mergedAsOf()).toString());
        if (into != null) {
            line.put(INTO, into);
        }
        if (change.input().text(REASON) != null) {
            line.put(REASON, change.input().text(REASON));
        }
        return graph.writeLocked(change.author(), line)
                .invoke(written -> written.check(into == null ? any -> ID : EntityMerges::field))
                .chain(
                        () ->
                                EntityHistory.note(
                                        change,
                                        List.of(merged.edited(), survivor.edited()),
                                        change.input().text(REASON),
                                        change.input().without(REASON)))
                .replaceWith(payload);
    }

    /** What is wrong with the entities that come of it is wrong with the merge. */
    private static String field(String field) {
        return List.of(FROM, REASON).contains(field) ? field : INTO;
    }
}
