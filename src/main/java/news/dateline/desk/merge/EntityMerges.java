package news.dateline.desk.merge;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.graph.GraphWriter;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** Writes that an entity is merged into another, or no more, as a line of a bundle. */
@ApplicationScoped
class EntityMerges {

    private static final String FROM = "from";
    private static final String INTO = "into";
    private static final String EXPECTED = "expectedVersion";

    /**
     * Both entities have an entry. Their versions grow, whatever else the merge changes of them.
     */
    private static final String NOTE_EDIT =
            """
            with changed as (
                update graph.entity e set revision = v.revision + 1 from unnest(cast($1 as bigint[]), cast($2 as bigint[])) v(id, revision)
                where e.id = v.id and e.revision = v.revision
                returning e.id, e.revision
            )
            insert into graph.entity_edit (entity_id, version, edited_at, author_id, author_name, mutation, note, changes)
            select e.id, coalesce(c.revision, e.revision), $3, $4, $5, $6, $7, $8
            from graph.entity e left join changed c using (id) where e.id = any ($1)
            """;

    private final GraphWriter graph;

    EntityMerges(GraphWriter graph) {
        this.graph = graph;
    }

    Uni<MergePayload> merge(Change change) {
        long from = id(change, FROM);
        long into = id(change, INTO);
        return known(List.of(from, into))
                .chain(
                        known -> {
                            MergedState merged = existing(known, from, FROM);
                            MergedState given = existing(known, into, INTO);
                            MergedState survivor = existing(known, given.survivor(), INTO);
                            check(merged, survivor);
                            return write(change, merged, survivor, survivor, survivor.key());
                        });
    }

    Uni<MergePayload> undo(Change change) {
        long id = id(change, "id");
        return known(List.of(id))
                .chain(
                        known -> {
                            MergedState merged = existing(known, id, "id");
                            if (!merged.isMerged()) {
                                throw Refused.of(
                                        UserErrorCode.NOT_ALLOWED_IN_THIS_STATE,
                                        "This entity is not merged into another one.",
                                        "id");
                            }
                            MergedState survivor = existing(known, merged.survivor(), "id");
                            return write(change, merged, survivor, merged, null);
                        });
    }

    private static long id(Change change, String field) {
        try {
            return Ids.ENTITY.one(change.input().json().getString(field));
        } catch (ApiError e) {
            throw Refused.of(UserErrorCode.INVALID, e.getMessage(), field);
        }
    }

    /** Nobody else writes the graph from here on. */
    private Uni<Map<Long, MergedState>> known(List<Long> ids) {
        return graph.lock().chain(() -> MergedState.read(ids));
    }

    private static MergedState existing(Map<Long, MergedState> known, long id, String field) {
        MergedState state = known.get(id);
        if (state == null) {
            throw Refused.of(UserErrorCode.NOT_FOUND, "There is no entity with this id.", field);
        }
        return state;
    }

    private static void check(MergedState merged, MergedState survivor) {
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
            MergedState merged,
            MergedState survivor,
            MergedState expected,
            @Nullable String into) {
        MergePayload payload = new MergePayload();
        payload.survivor = survivor.id();
        payload.merged = merged.id();
        Integer version = change.input().number(EXPECTED);
        if (version != null && version != expected.version()) {
            payload.conflict = expected.conflict();
            payload.userErrors = List.of(conflict(expected, version));
            return Uni.createFrom().item(payload);
        }
        JsonObject line =
                new JsonObject()
                        .put("type", "merge")
                        .put(FROM, merged.key())
                        .put("asOf", asOf(change, merged).toString());
        if (into != null) {
            line.put(INTO, into);
        }
        if (change.input().text("reason") != null) {
            line.put("reason", change.input().text("reason"));
        }
        return graph.writeLocked(
                        change.author(), List.of(BundleLine.read(new Line(1, line.encode(), null))))
                .invoke(
                        written -> {
                            if (!written.problems().isEmpty()) {
                                throw new Refused(
                                        written.problems().stream()
                                                .map(
                                                        problem ->
                                                                UserError.at(
                                                                        UserErrorCode.INVALID,
                                                                        problem.reason(),
                                                                        field(problem.field())))
                                                .toList());
                            }
                        })
                .chain(() -> note(change, merged, survivor))
                .replaceWith(payload);
    }

    /** What is wrong with the entities that come of it is wrong with the merge. */
    private static String field(String field) {
        return List.of(FROM, "reason").contains(field) ? field : INTO;
    }

    private static UserError conflict(MergedState entity, int expected) {
        return UserError.of(
                UserErrorCode.CONFLICT,
                "The version is %d, written by %s, and not %d."
                        .formatted(
                                entity.version(),
                                Objects.requireNonNullElse(entity.by(), "a load"),
                                expected),
                EXPECTED);
    }

    /** Later than the line before, whatever the clock says: only that replaces it. */
    private static OffsetDateTime asOf(Change change, MergedState merged) {
        OffsetDateTime last = merged.asOf();
        return last == null || change.at().isAfter(last)
                ? change.at()
                : last.plus(1, ChronoUnit.MICROS);
    }

    private static Uni<?> note(Change change, MergedState merged, MergedState survivor) {
        JsonObject given = change.input().json().copy();
        List.of(EXPECTED, "idempotencyKey", "reason").forEach(given::remove);
        return Writing.rows(
                NOTE_EDIT,
                new Long[] {merged.id(), survivor.id()},
                new Long[] {(long) merged.version(), (long) survivor.version()},
                change.at(),
                change.author().id(),
                change.author().name(),
                change.mutation(),
                change.input().text("reason"),
                given.encode());
    }
}
