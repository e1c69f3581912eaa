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
        return switch (field) {
            case HEADLINE, STANDFIRST, BODY -> text(field, index, null);
            case CAPTION -> textOfPart(field, index, "images", "key");
            case BYLINE -> textOfPart(field, index, "byline", "name");
        };
    }

    private Text textOfPart(
            TextField field, @Nullable Integer index, String list, String identity) {
        Integer now = place(list, index, identity);
        return now == null ? new Text(null, null) : text(field, index, now);
    }

    private Text text(TextField field, @Nullable Integer index, @Nullable Integer now) {
        String old = before.of(field, index);
        String changed = after.of(field, now);
        return new Text(
                now,
                old == null || changed == null ? null : new MovedText(old, changed, alignment));
    }

    /**
     * An image goes by its key, a credit by its name: where it is now, or else what is new in its
     * place; null if neither is there.
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
        return isNew(after.part(list, index), list, identity) ? index : null;
    }

    private boolean isNew(@Nullable JsonObject part, String list, String identity) {
        if (part == null) {
            return false;
        }
        JsonObject old = before.part(list, 0);
        for (int i = 1; old != null; i++) {
            if (isSame(old, part, identity)) {
                return false;
            }
            old = before.part(list, i);
        }
        return true;
    }

    private static boolean isSame(JsonObject part, @Nullable JsonObject other, String identity) {
        return other != null && part.getValue(identity).equals(other.getValue(identity));
    }
}
