package news.dateline.desk.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The corrections of an article's line. */
final class Corrections {

    static final String FIELD = "corrections";
    private static final String LAST = "correctedAt";

    private Corrections() {}

    /** What one correction is to readers. */
    private record Correction(Instant at, String text) {

        static Correction of(JsonObject correction) {
            return new Correction(moment(correction), correction.getString("text"));
        }
    }

    private static Instant moment(JsonObject correction) {
        return OffsetDateTime.parse(correction.getString("at")).toInstant();
    }

    /** Adds those that another version of the article has, each once, in the order of time. */
    static void add(JsonObject line, JsonObject other) {
        Map<Correction, JsonObject> all = new LinkedHashMap<>();
        collect(line, all);
        collect(other, all);
        if (all.isEmpty()) {
            return;
        }
        JsonArray inOrder = new JsonArray();
        all.values().stream()
                .sorted(Comparator.comparing(Corrections::moment))
                .forEach(inOrder::add);
        line.put(FIELD, inOrder);
        @Nullable String last = other.getString(LAST);
        if (last == null) {
            line.remove(LAST);
        } else {
            line.put(LAST, last);
        }
    }

    private static void collect(JsonObject line, Map<Correction, JsonObject> all) {
        for (Object correction : line.getJsonArray(FIELD, new JsonArray())) {
            all.putIfAbsent(Correction.of((JsonObject) correction), (JsonObject) correction);
        }
    }
}
