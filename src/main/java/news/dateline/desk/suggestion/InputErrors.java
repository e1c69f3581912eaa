package news.dateline.desk.suggestion;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.desk.mutation.WithoutNulls;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Problem;
import news.dateline.interchange.values.Problems;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the input of a mutation, which is refused as a whole then. */
final class InputErrors {

    /** The length of any list of the input, and of the list of errors. */
    private static final int MOST = 100;

    private final List<UserError> errors = new ArrayList<>();

    void add(String path, String message) {
        errors.add(UserError.at(UserErrorCode.INVALID, message, path));
    }

    void add(String path, Problems problems) {
        for (Problem problem : problems.list()) {
            add(path + problem.field(), problem.reason());
        }
    }

    /**
     * @throws Refused if there are errors
     */
    void check() {
        if (!errors.isEmpty()) {
            throw new Refused(errors.subList(0, Math.min(errors.size(), MOST)));
        }
    }

    /**
     * @throws Refused if it is too long
     */
    static JsonArray list(JsonObject input, String field) {
        JsonArray list = input.getJsonArray(field);
        if (list.size() > MOST) {
            throw Refused.of(
                    UserErrorCode.INVALID,
                    "There are %d elements; the limit is %d.".formatted(list.size(), MOST),
                    field);
        }
        return list;
    }

    /** Reads a text of the input, and notes if it has too many characters. */
    static @Nullable String text(Fields fields, String field, int most) {
        String text = fields.text(field);
        if (text != null && text.length() > most) {
            fields.refuse(
                    field, "has %d characters; the limit is %d".formatted(text.length(), most));
        }
        return text;
    }

    /** The object's fields; null is the same as left out. */
    static Fields fields(JsonObject object, Problems problems) {
        return new Fields(WithoutNulls.of(object), problems);
    }
}
