package news.dateline.desk.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.vertx.core.json.JsonArray;
import news.dateline.desk.mutation.Change;
import news.dateline.desk.mutation.Refused;
import news.dateline.entity.Ids;
import news.dateline.errors.ApiError;
import news.dateline.interchange.values.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the input of the mutations that decide. */
final class DecisionInput {

    private static final Ids SUGGESTION = new Ids("a suggestion", Set.of(Suggestion.NAME));

    private static final int LONGEST_REASON = 2_000;

    private DecisionInput() {}

    /**
     * @throws Refused if one is no id of a suggestion
     */
    static List<Long> ids(Change change) {
        InputErrors errors = new InputErrors();
        JsonArray given = InputErrors.list(change.input().json(), "ids");
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            try {
                ids.add(SUGGESTION.one(given.getString(i)));
            } catch (ApiError e) {
                errors.add("ids[" + i + "]", e.getMessage());
            }
        }
        errors.check();
        return ids;
    }

    /**
     * @throws Refused if it is too long
     */
    static @Nullable String reason(Change change) {
        InputErrors errors = new InputErrors();
        Problems problems = new Problems(0);
        String reason =
                InputErrors.text(
                        InputErrors.fields(change.input().json(), problems),
                        "reason",
                        LONGEST_REASON);
        errors.add("", problems);
        errors.check();
        return reason;
    }
}
