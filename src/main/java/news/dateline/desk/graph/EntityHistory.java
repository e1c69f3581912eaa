package news.dateline.desk.graph;

import java.util.List;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Change;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/** Writes into the history of entities what a mutation did to them. */
public final class EntityHistory {

    /**
     * Each edit makes a version of its own, also where it changes nothing of the row: another
     * source may outweigh the desk, and a merge may give nothing. What the loader has noted of the
     * same version is written over.
     */
    private static final String NOTE =
            """
            with changed as (
                update graph.entity e set revision = v.revision + 1 from unnest(cast($1 as bigint[]), cast($2 as bigint[])) v(id, revision)
                where e.id = v.id and e.revision = v.revision
                returning e.id, e.revision
            )
            insert into graph.entity_edit (entity_id, version, edited_at, author_id, author_name, mutation, note, changes)
            select e.id, coalesce(c.revision, e.revision), $3, $4, $5, $6, $7, $8
            from graph.entity e left join changed c using (id) where e.id = any ($1)
            on conflict (entity_id, version) do update
            set edited_at = excluded.edited_at, author_id = excluded.author_id, author_name = excluded.author_name,
                mutation = excluded.mutation, note = excluded.note, changes = excluded.changes
            """;

    private EntityHistory() {}

    /**
     * An entity that a mutation has changed.
     *
     * @param version before the change; null if there was no such entity
     */
    public record Edited(long id, @Nullable Integer version) {}

    /**
     * Call it when the change is written.
     *
     * @param note why; null if nobody said so
     * @param changes what the client gave
     */
    public static Uni<?> note(
            Change change, List<Edited> entities, @Nullable String note, JsonObject changes) {
        return Writing.rows(
                NOTE,
                entities.stream().map(Edited::id).toArray(Long[]::new),
                entities.stream().map(EntityHistory::before).toArray(Long[]::new),
                change.at(),
                change.author().id(),
                change.author().name(),
                change.mutation(),
                note,
                changes.encode());
    }

    private static @Nullable Long before(Edited entity) {
        return entity.version() == null ? null : Long.valueOf(entity.version());
    }
}
