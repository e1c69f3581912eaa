package news.dateline.desk.statement;

import java.util.List;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.graph.EntityHistory;
import news.dateline.desk.graph.StoredEntity;
import news.dateline.desk.mutation.Change;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.read.BundleLine;
import org.jspecify.annotations.Nullable;

/**
 * The entities that lines name, as they are before these are written: what happens to a statement
 * is part of their history.
 */
record NamedEntities(List<StoredEntity> entities) {

    /** Merged entities are those that they lead to. */
    static Uni<NamedEntities> of(List<BundleLine> lines) {
        List<Long> ids =
                lines.stream()
                        .flatMap(line -> line.rows().of(Table.REFERENCE).stream())
                        .map(row -> row.<Long>value("entity_id"))
                        .distinct()
                        .toList();
        return StoredEntity.read(ids)
                .map(
                        known ->
                                new NamedEntities(
                                        known.values().stream()
                                                .filter(entity -> !entity.isMerged())
                                                .toList()));
    }

    Uni<?> note(Change change, @Nullable String reason) {
        return EntityHistory.note(
                change,
                entities.stream().map(StoredEntity::edited).toList(),
                reason,
                change.input().without("reason"));
    }
}
