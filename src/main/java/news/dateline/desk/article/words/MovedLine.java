package news.dateline.desk.article.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.article.words.MovedTexts.Moved;
import org.jspecify.annotations.Nullable;

/**
 * Moves what an article's line says of words to where the words are after its texts have changed.
 */
public final class MovedLine {

    private final JsonObject after;
    private final MovedTexts texts;
    private final List<Lost> lost = new ArrayList<>();

    private MovedLine(JsonObject before, JsonObject after) {
        this.after = after;
        this.texts = new MovedTexts(new LineTexts(before), new LineTexts(after));
    }

    /**
     * Changes the lists of {@code after} that are not new.
     *
     * @param given the lists that refer to the changed texts already
     * @return what is left out, because its words are gone
     */
    public static List<Lost> move(JsonObject before, JsonObject after, Collection<String> given) {
        MovedLine line = new MovedLine(before, after);
        if (!given.contains(Lists.MENTIONS)) {
            line.each(Lists.MENTIONS, line::place);
        }
        if (!given.contains(Lists.QUOTATIONS)) {
            line.each(Lists.QUOTATIONS, line::quotation);
        }
        Set<String> quotations = new HashSet<>();
        LineTexts.objects(after, Lists.QUOTATIONS)
                .forEach(quotation -> quotations.add(quotation.getString("key")));
        for (String list : Lists.STATEMENTS) {
            if (!given.contains(list)) {
                line.each(list, statement -> line.statement(list, statement, quotations));
            }
        }
        return line.lost;
    }

    /** An object of a list with moved places; null if its words are gone. */
    private interface Mover {
        @Nullable JsonObject move(JsonObject object);
    }

    private void each(String list, Mover mover) {
        JsonArray kept = new JsonArray();
        for (JsonObject object : LineTexts.objects(after, list)) {
            JsonObject moved = mover.move(object);
            if (moved == null) {
                lost.add(new Lost(list, words(object), object, false));
            } else {
                kept.add(moved);
            }
        }
        if (after.containsKey(list)) {
            after.put(list, kept);
        }
    }

    /** Its own, or those of its first evidence that has any. */
    private static @Nullable String words(JsonObject object) {
        if (object.containsKey("text")) {
            return object.getString("text");
        }
        return LineTexts.objects(object, "evidence").stream()
                .map(evidence -> evidence.getString("text"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable JsonObject place(JsonObject place) {
        Moved moved = texts.of(place, place);
        return moved == null ? null : moved.into(place);
    }

    private @Nullable JsonObject quotation(JsonObject quotation) {
        JsonArray spans = new JsonArray();
        JsonObject result = quotation.copy();
        for (JsonObject span : LineTexts.objects(quotation, "spans")) {
            Moved moved = texts.of(quotation, span);
            if (moved == null) {
                return null;
            }
            result = moved.textInto(result);
            spans.add(moved.offsetsInto(span));
        }
        return result.put("spans", spans);
    }

    /** Keeps the evidence that it still has, if any. */
    private @Nullable JsonObject statement(
            String list, JsonObject statement, Set<String> quotations) {
        JsonArray kept = new JsonArray();
        List<Lost> gone = new ArrayList<>();
        for (JsonObject evidence : LineTexts.objects(statement, "evidence")) {
            String quotation = evidence.getString("quotation");
            boolean hasWords = evidence.containsKey("field");
            JsonObject moved = hasWords ? place(evidence) : evidence;
            if (moved != null && (quotation == null || quotations.contains(quotation))) {
                kept.add(moved);
            } else {
                gone.add(new Lost(list, evidence.getString("text"), statement, true));
            }
        }
        if (kept.isEmpty()) {
            return null;
        }
        lost.addAll(gone);
        return statement.copy().put("evidence", kept);
    }
}
