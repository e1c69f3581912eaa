package news.dateline.desk.article;

import java.util.List;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonArray;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The text of a correction is a field of the input, and in a line it stands behind the corrections
 * that there are.
 */
final class CorrectionText {

    private static final String LIST = "corrections";
    private static final String FIELD = "correction";
    private static final Pattern PLACE = Pattern.compile("^corrections\\[\\d+]\\.text");

    private CorrectionText() {}

    /** The same errors; what concerns the text names its field. */
    static Refused named(Refused refused, Change change) {
        JsonArray given = change.input().json().getJsonArray(LIST);
        int first = given == null ? 0 : given.size();
        return new Refused(refused.errors().stream().map(error -> named(error, first)).toList());
    }

    private static UserError named(UserError error, int first) {
        return isOfTheText(error.field, first)
                ? UserError.of(error.code, PLACE.matcher(error.message).replaceFirst(FIELD), FIELD)
                : error;
    }

    private static boolean isOfTheText(@Nullable List<String> path, int first) {
        return path != null
                && path.size() > 1
                && path.get(0).equals(LIST)
                && Integer.parseInt(path.get(1)) >= first;
    }
}
