package news.dateline.desk.suggestion;

import java.time.OffsetDateTime;
import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.article.words.Lists;

/** Fills in what a suggested line leaves open, so that editors see what they accept. */
final class Completed {

    private static final String PROVENANCE = "provenance";
    private static final String AS_OF = "asOf";

    /** Lists of an article whose objects have a provenance of their own. */
    private static final List<String> IDENTIFIED = List.of(Lists.MENTIONS, Lists.QUOTATIONS);

    private static final int SHORT_DIGEST = 16;

    private Completed() {}

    /**
     * @param source of the suggestion
     * @param provenance of what does not give its own
     */
    static JsonObject line(
            JsonObject line, String source, String provenance, OffsetDateTime at, String digest) {
        JsonObject whole = line.copy();
        switch (whole.getString("type")) {
            case "withdraw", "merge", "retract", "reassign" -> {}
            case "record" -> fill(whole, provenance);
            case "article" -> article(whole, provenance);
            default -> {
                fill(whole, provenance);
                // A claim of its own: it adds to what the source has said before, rather than
                // replacing it.
                whole.getMap()
                        .putIfAbsent("source", source + "/" + digest.substring(0, SHORT_DIGEST));
                whole.getMap().putIfAbsent(AS_OF, at.toString());
            }
        }
        return whole;
    }

    /**
     * The line as it is loaded. Of several lines about one merge, reassignment or statement the
     * latest counts, and the editor who accepts one has seen what others have said until then.
     *
     * @param at when it is accepted
     */
    static String accepted(Suggestion suggestion, OffsetDateTime at) {
        switch (suggestion.kind) {
            case MERGE, RETRACT, REASSIGN -> {
                JsonObject line = new JsonObject(suggestion.line);
                line.getMap().putIfAbsent(AS_OF, at.toString());
                return line.encode();
            }
            default -> {
                return suggestion.line;
            }
        }
    }

    private static void article(JsonObject article, String provenance) {
        IDENTIFIED.forEach(list -> fill(article.getJsonArray(list), provenance));
        for (String list : Lists.STATEMENTS) {
            for (Object statement : article.getJsonArray(list, new JsonArray())) {
                fill(((JsonObject) statement).getJsonArray("evidence"), provenance);
            }
        }
    }

    private static void fill(JsonArray objects, String provenance) {
        if (objects != null) {
            objects.forEach(object -> fill((JsonObject) object, provenance));
        }
    }

    private static void fill(JsonObject object, String provenance) {
        object.getMap().putIfAbsent(PROVENANCE, provenance);
    }
}
