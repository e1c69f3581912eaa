package news.dateline.desk.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.interchange.values.TextCheck;
import org.jspecify.annotations.Nullable;

/** What holds for the texts of all inputs, so that an error names the field. */
final class InputTexts {

    /** Fields that say why something is done. */
    private static final Set<String> NOTES = Set.of("note", "reason");

    /** In characters (code points). */
    private static final int LONGEST_NOTE = 4_000;

    /** Lines of bundles: what is wrong with one is told with it, and the others are loaded. */
    private static final Set<String> LINES = Set.of("line", "lines");

    private static final int MOST_ERRORS = 100;

    private final List<UserError> errors = new ArrayList<>();

    private InputTexts() {}

    static List<UserError> errors(Input input) {
        InputTexts texts = new InputTexts();
        texts.check(input.json(), "");
        return texts.errors;
    }

    private void check(JsonObject object, String path) {
        for (String field : object.fieldNames()) {
            if (!LINES.contains(field)) {
                check(object.getValue(field), field, path + field);
            }
        }
    }

    private void check(@Nullable Object value, String field, String path) {
        if (value instanceof String text) {
            check(text, field, path);
        } else if (value instanceof JsonObject object) {
            check(object, path + ".");
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                check(array.getValue(i), field, path + "[" + i + "]");
            }
        }
    }

    private void check(String text, String field, String path) {
        String fault = fault(text, field);
        if (fault != null && errors.size() < MOST_ERRORS) {
            errors.add(UserError.at(UserErrorCode.INVALID, path + ": " + fault, path));
        }
    }

    private static @Nullable String fault(String text, String field) {
        int length = text.codePointCount(0, text.length());
        if (NOTES.contains(field) && length > LONGEST_NOTE) {
            return "has %d characters; the limit is %d".formatted(length, LONGEST_NOTE);
        }
        return TextCheck.faultOfCharacters(text);
    }
}
