package news.dateline.desk.article.words;

import java.util.HashMap;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import news.dateline.entity.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of all texts of a line are after a change: also those of captions and bylines.
 */
final class MovedTexts {

    private final LineTexts before;
    private final LineTexts after;
    private final Map<String, Text> known = new HashMap<>();
    private final Alignment alignment = new Alignment();

    MovedTexts(LineTexts before, LineTexts after) {
        this.before = before;
        this.after = after;
    }

    /** A text after the change; null words if it is gone. */
    private record Text(@Nullable Integer index, @Nullable MovedText words) {}

    /** The new place of words. */
    record Moved(@Nullable Integer index, MovedText.Place place) {

        JsonObject into(JsonObject object) {
            return offsetsInto(textInto(object));
        }

        JsonObject textInto(JsonObject object) {
            JsonObject copy = object.copy();
            return index == null ? copy : copy.put("index", index);
        }

        JsonObject offsetsInto(JsonObject object) {
            return object.copy().put("start", place.start()).put("end", place.end());
        }
    }

    /**
     * The new place of words; null if they are gone.
     *
     * @param text names the text
     * @param offsets has their start and end
     */
    @Nullable Moved of(JsonObject text, JsonObject offsets) {
        TextField field = TextField.valueOf(text.getString("field"));
        Integer index = text.getInteger("index");
        Text moved = known.computeIfAbsent(field + "/" + index, name -> text(field, index));
        MovedText.Place place =
                moved.words() == null
                        ? null
                        : moved.words().of(offsets.getInteger("start"), offsets.getInteger("end"));
        return place == null ? null : new Moved(moved.index(), place);
    }

    private Text text(TextField field, @Nullable Integer index) {
        Integer now =
                switch (field) {
                    case HEADLINE, STANDFIRST, BODY -> null;
                    case CAPTION -> place("images", index, "key");
                    case BYLINE -> place("byline", index, "name");
                };
        String old = before.of(field, index);
        String changed = after.of(field, now);
        return new Text(
                now,
                old == null || changed == null ? null : new MovedText(old, changed, alignment));
    }

    /**
     * An image goes by its key, a credit by its name: where it is now, or else what has come in its
     * place.
     */
    private @Nullable Integer place(String list, @Nullable Integer index, String identity) {
        JsonObject part = before.part(list, index);
        if (part == null || isSame(part, after.part(list, index), identity)) {
            return index;
        }
        for (int i = 0; after.part(list, i) != null; i++) {
            if (isSame(part, after.part(list, i), identity)) {
                return i;
            }
        }
        return index;
    }

    private static boolean isSame(JsonObject part, @Nullable JsonObject other, String identity) {
        return other != null && part.getValue(identity).equals(other.getValue(identity));
    }
}
