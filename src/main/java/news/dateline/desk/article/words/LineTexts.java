package news.dateline.desk.article.words;

import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.entity.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an article's line. A place of words is a JSON object with {@code field}, {@code
 * index}, {@code start} and {@code end}, as in a mention.
 */
public record LineTexts(JsonObject line) {

    private static final String GAP = " … ";

    /** Null if there is no such text. */
    @Nullable String of(TextField field, @Nullable Integer index) {
        return switch (field) {
            case HEADLINE -> line.getString("headline");
            case STANDFIRST -> line.getString("standfirst");
            case BODY -> line.getString("body");
            case CAPTION -> of("images", index, "caption");
            case BYLINE -> of("byline", index, "name");
        };
    }

    private @Nullable String of(String list, @Nullable Integer index, String text) {
        JsonObject part = part(list, index);
        return part == null ? null : part.getString(text);
    }

    @Nullable JsonObject part(String list, @Nullable Integer index) {
        JsonArray parts = line.getJsonArray(list);
        return parts != null && index != null && index >= 0 && index < parts.size()
                ? parts.getJsonObject(index)
                : null;
    }

    /** How many characters all of them have. */
    public int length() {
        int length = 0;
        for (TextField field : TextField.values()) {
            switch (field) {
                case HEADLINE, STANDFIRST, BODY -> length += length(of(field, null));
                case CAPTION -> length += length(field, "images");
                case BYLINE -> length += length(field, "byline");
            }
        }
        return length;
    }

    private int length(TextField field, String list) {
        int length = 0;
        for (int i = 0; part(list, i) != null; i++) {
            length += length(of(field, i));
        }
        return length;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /** Fills in the words where only their place is given. */
    public void fillIn() {
        objects(line, "mentions").forEach(this::fillIn);
        objects(line, "quotations").forEach(this::fillInSpans);
        for (String list : Lists.STATEMENTS) {
            objects(line, list)
                    .forEach(statement -> objects(statement, "evidence").forEach(this::fillIn));
        }
    }

    private void fillIn(JsonObject place) {
        String text = text(place);
        String words = text == null ? null : cut(text, place);
        if (words != null && !place.containsKey("text")) {
            place.put("text", words);
        }
    }

    private void fillInSpans(JsonObject quotation) {
        String text = text(quotation);
        if (text == null || quotation.containsKey("text")) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (JsonObject span : objects(quotation, "spans")) {
            String part = cut(text, span);
            if (part == null) {
                return;
            }
            words.append(words.isEmpty() ? "" : GAP).append(part);
        }
        if (!words.isEmpty()) {
            quotation.put("text", words.toString());
        }
    }

    @Nullable String text(JsonObject place) {
        String field = place.getString("field");
        return field == null ? null : of(TextField.valueOf(field), place.getInteger("index"));
    }

    private static @Nullable String cut(String text, JsonObject place) {
        Integer start = place.getInteger("start");
        Integer end = place.getInteger("end");
        return start != null && end != null && start >= 0 && start < end && end <= text.length()
                ? text.substring(start, end)
                : null;
    }

    static List<JsonObject> objects(JsonObject json, String list) {
        JsonArray array = json.getJsonArray(list);
        return array == null ? List.of() : array.stream().map(JsonObject.class::cast).toList();
    }
}
