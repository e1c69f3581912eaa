package news.dateline.desk.graph;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.Conflict;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/**
 * An entity as the graph has it when a mutation begins.
 *
 * @param kind as the table has it, such as PERSON
 * @param survivor the entity that it leads to: itself, unless it is merged
 * @param mergedAsOf of the line that merged it, or took that back; null if there is none
 * @param by the author of this version; null if a bundle was loaded
 */
public record StoredEntity(
        long id,
        String key,
        String kind,
        int version,
        long survivor,
        @Nullable OffsetDateTime mergedAsOf,
        @Nullable String by,
        @Nullable Instant at) {

    private static final String SELECT =
            """
            with given as (select unnest(cast($1 as bigint[])) as id)
            select e.id, e.key, e.kind, e.revision::int, graph.survivor(e.id), graph.moment(m.as_of), v.author_name, v.edited_at
            from graph.entity e
            left join graph.entity_merge m on m.id = e.id
            left join graph.entity_edit v on v.entity_id = e.id and v.version = e.revision
            where e.id in (select t.id from given t union select graph.survivor(t.id) from given t)
            """;

    /** Those of these entities that there are, and those that they lead to, by id. */
    public static Uni<Map<Long, StoredEntity>> read(Collection<Long> ids) {
        return Writing.rows(SELECT, new Object[] {ids.toArray(Long[]::new)})
                .map(
                        rows -> {
                            Map<Long, StoredEntity> found = new HashMap<>();
                            rows.forEach(row -> found.put((Long) row[0], of(row)));
                            return found;
                        });
    }

    private static StoredEntity of(Object[] row) {
        return new StoredEntity(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                (Long) row[4],
                row[5] == null ? null : OffsetDateTime.parse((String) row[5]),
                (String) row[6],
                row[7] == null ? null : ((OffsetDateTime) row[7]).toInstant());
    }

    public boolean isMerged() {
        return survivor != id;
    }

    public Conflict conflict() {
        return Conflict.of(version, by, at);
    }

    public EntityHistory.Edited edited() {
        return new EntityHistory.Edited(id, version);
    }
}
