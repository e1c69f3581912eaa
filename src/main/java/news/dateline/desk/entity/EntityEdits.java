package news.dateline.desk.entity;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.EntityKind;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Keys;
import news.dateline.interchange.values.Problem;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the desk says of an entity: one claim of the source {@code desk}, beside those of
 * other sources. An edit changes that claim and writes it whole, as a line of a bundle.
 */
@ApplicationScoped
class EntityEdits {

    /** Each edit is a version of its own, also where another source outweighs it. */
    private static final String NOTE_EDIT =
            """
            with changed as (
                update graph.entity set revision = revision + 1 where id = $1 and revision = $2 returning revision
            )
            insert into graph.entity_edit (entity_id, version, edited_at, author_id, author_name, mutation, note, changes)
            select e.id, coalesce((select revision from changed), e.revision), $3, $4, $5, $6, $7, $8 from graph.entity e where e.id = $1
            """;

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
                            JsonObject attributes = input.appliedTo(new JsonObject(), known);
                            return write(kind, key, attributes, null, input, change, payload);
                        });
    }

    <P extends EntityPayload> Uni<P> update(EntityKind kind, Change change, P payload) {
        EntityInput input = EntityInput.of(kind, change.input());
        payload.rowId = id(kind, change);
        return known(payload.rowId, input)
                .chain(known -> update(kind, known, input, change, payload));
    }

    private static long id(EntityKind kind, Change change) {
        try {
            return Ids.of(kind).one(change.input().json().getString("id"));
        } catch (ApiError e) {
            throw Refused.of(UserErrorCode.INVALID, e.getMessage(), "id");
        }
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
        Integer expected = change.input().number("expectedVersion");
        if (expected != null && expected != entity.version()) {
            payload.conflict = entity.conflict();
            payload.userErrors = List.of(conflict(entity, expected));
            return Uni.createFrom().item(payload);
        }
        JsonObject attributes = input.appliedTo(entity.desk(), known);
        if (attributes.equals(entity.desk())) {
            return Uni.createFrom().item(payload);
        }
        complete(attributes, entity);
        return write(kind, entity.key(), attributes, entity, input, change, payload);
    }

    private static UserError conflict(EntityState entity, int expected) {
        return UserError.of(
                UserErrorCode.CONFLICT,
                "The version is %d, written by %s, and not %d."
                        .formatted(
                                entity.version(),
                                entity.by() == null ? "a load" : entity.by(),
                                expected),
                "expectedVersion");
    }

    /** Every line must name the entity, though the desk may have said nothing of it so far. */
    private static void complete(JsonObject attributes, EntityState entity) {
        attributes.getMap().putIfAbsent("name", entity.name());
        if (!entity.category().isEmpty()) {
            attributes.getMap().putIfAbsent("kind", entity.category());
        }
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
                        .put("asOf", asOf(change, before).toString())
                        .mergeIn(attributes);
        return graph.writeLocked(
                        change.author(), List.of(BundleLine.read(new Line(1, line.encode(), null))))
                .invoke(
                        written -> {
                            if (!written.problems().isEmpty()) {
                                throw new Refused(
                                        written.problems().stream()
                                                .map(EntityEdits::error)
                                                .toList());
                            }
                        })
                .chain(() -> note(change, before, input, payload))
                .replaceWith(payload);
    }

    private static UserError error(Problem problem) {
        return UserError.at(UserErrorCode.INVALID, problem.reason(), problem.field());
    }

    /** Later than what the desk said before, whatever the clock says: only that replaces it. */
    private static OffsetDateTime asOf(Change change, @Nullable EntityState before) {
        OffsetDateTime last = before == null ? null : before.asOf();
        return last == null || change.at().isAfter(last)
                ? change.at()
                : last.plus(1, ChronoUnit.MICROS);
    }

    private static Uni<?> note(
            Change change, @Nullable EntityState before, EntityInput input, EntityPayload payload) {
        return Writing.rows(
                NOTE_EDIT,
                payload.rowId,
                before == null ? null : Long.valueOf(before.version()),
                change.at(),
                change.author().id(),
                change.author().name(),
                change.mutation(),
                change.input().text("note"),
                input.given().encode());
    }
}
