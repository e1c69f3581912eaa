package news.dateline.desk.entity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Conflict;
import news.dateline.interchange.format.EntityFormat;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/**
 * An entity as the graph has it when a mutation begins.
 *
 * @param kind as the table has it, such as PERSON
 * @param desk what the desk says of it; empty if nothing
 * @param others the attributes that other sources give
 * @param asOf when the desk said so; null if it says nothing
 * @param by the author of this version; null if a bundle was loaded
 */
record EntityState(
        long id,
        String key,
        String kind,
        int version,
        JsonObject desk,
        Set<String> others,
        @Nullable OffsetDateTime asOf,
        @Nullable String by,
        @Nullable Instant at) {

    /** Whose claim the desk writes. */
    static final String SOURCE = "desk";

    private static final String SELECT =
            """
            select g.id, e.id, e.key, e.kind, e.revision::int, c.attributes, graph.moment(c.as_of),
                   v.author_name, v.edited_at,
                   array(select distinct a.attribute from graph.entity_claim o cross join json_object_keys(cast(o.attributes as json)) a(attribute)
                         where o.entity_id = e.id and (o.source, o.provenance) <> ($2, 'EDITOR'))
            from unnest(cast($1 as bigint[])) g(id)
            join graph.entity e on e.id = graph.survivor(g.id)
            left join graph.entity_claim c on c.entity_id = e.id and c.source = $2 and c.provenance = 'EDITOR'
            left join graph.entity_edit v on v.entity_id = e.id and v.version = e.revision
            """;

    /** Those of these entities that there are, by id. Merged ones are those that they lead to. */
    static Uni<Map<Long, EntityState>> read(Collection<Long> ids) {
        return Writing.rows(SELECT, ids.toArray(Long[]::new), SOURCE)
                .map(
                        rows -> {
                            Map<Long, EntityState> found = new HashMap<>();
                            for (Object[] row : rows) {
                                found.put((Long) row[0], of(row));
                            }
                            return found;
                        });
    }

    private static EntityState of(Object[] row) {
        return new EntityState(
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                attributes((String) row[5]),
                Set.of((String[]) row[9]),
                row[6] == null ? null : OffsetDateTime.parse((String) row[6]),
                (String) row[7],
                row[8] == null ? null : ((OffsetDateTime) row[8]).toInstant());
    }

    private static JsonObject attributes(@Nullable String claim) {
        JsonObject attributes = claim == null ? new JsonObject() : new JsonObject(claim);
        attributes.remove(EntityFormat.PARTIAL);
        return attributes;
    }

    Conflict conflict() {
        return Conflict.of(version, by, at);
    }
}
