package news.dateline.desk.statement;

import java.time.OffsetDateTime;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.interchange.merge.StatementLines;
import news.dateline.storage.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the graph has it when a mutation begins.
 *
 * @param id its number since entities are merged
 * @param content as lines say it: as its evidence gives it, and as it is now; empty if nothing says
 *     it
 * @param retracted what lines retract of it
 * @param restored what lines have retracted of it, and restored
 * @param asOf of the last line that retracted or restored it; null if there is none
 */
record StoredStatement(
        StatementKind kind,
        long id,
        List<JsonObject> content,
        List<JsonObject> retracted,
        List<JsonObject> restored,
        @Nullable OffsetDateTime asOf) {

    static Uni<StoredStatement> read(StatementKind kind, long id) {
        return Writing.rows(
                        kind == StatementKind.EVENT_REPORT
                                ? StatementLines.OF_REPORT
                                : StatementLines.OF_STATEMENT,
                        id)
                .map(rows -> of(kind, rows.get(0)));
    }

    private static StoredStatement of(StatementKind kind, Object[] row) {
        return new StoredStatement(
                kind,
                (Long) row[0],
                objects((String) row[1]).stream()
                        .filter(content -> content.containsKey(kind.list()))
                        .toList(),
                objects((String) row[2]),
                objects((String) row[4]),
                row[3] == null ? null : OffsetDateTime.parse((String) row[3]));
    }

    private static List<JsonObject> objects(@Nullable String array) {
        return array == null
                ? List.of()
                : new JsonArray(array).stream().map(JsonObject.class::cast).toList();
    }

    /**
     * What to retract. While all articles that say it are withdrawn, only earlier lines tell; empty
     * if there are none.
     */
    List<JsonObject> said() {
        return content.isEmpty() ? restored : content;
    }

    boolean isRetracted() {
        return !retracted.isEmpty();
    }
}
