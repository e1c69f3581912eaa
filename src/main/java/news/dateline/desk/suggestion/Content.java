package news.dateline.desk.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.hash.Sha256;
import news.dateline.interchange.format.RowsJson;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Keys;

/**
 * What a line says: of two lines of a source it tells whether they suggest the same, however they
 * are written.
 *
 * @param digest SHA-256 of the content, in hexadecimal digits
 * @param entities that the line is about
 */
record Content(String digest, Set<Long> entities) {

    /** Those of a line that only tell what must be there, and those of no content of its own. */
    private static final Set<String> NOT_CONTENT = Set.of("reference", "version");

    /** What a program estimates anew each time, or says of the line rather than of the world. */
    private static final Set<String> VARYING =
            Set.of(
                    RowsJson.LINE,
                    "provenance",
                    "as_of",
                    "confidence",
                    "salience",
                    "record_key",
                    "line_digest");

    private static final Set<String> NOT_ENTITIES =
            Set.of("article", "record", "withdraw", "merge", "retract", "reassign");

    static Content of(BundleLine line, JsonObject json) {
        List<String> rows = new ArrayList<>();
        Set<Long> entities = new TreeSet<>();
        for (Map.Entry<String, Object> table : RowsJson.of(line.rows())) {
            for (Object row : (JsonArray) table.getValue()) {
                JsonObject columns = (JsonObject) row;
                if (table.getKey().equals("reference")) {
                    entities.add(columns.getLong("entity_id"));
                }
                if (!NOT_CONTENT.contains(table.getKey())) {
                    VARYING.forEach(columns::remove);
                    rows.add(table.getKey() + columns.encode());
                }
            }
        }
        rows.sort(null);
        String type = Objects.requireNonNull(json.getString("type"));
        if (!NOT_ENTITIES.contains(type)) {
            entities.add(Keys.entity(json.getString("key")));
        }
        return new Content(Sha256.hex(type + "\n" + String.join("\n", rows)), entities);
    }

    /** The id of the suggestion. */
    long id(String source) {
        return Keys.id("suggestion", source, digest);
    }
}
