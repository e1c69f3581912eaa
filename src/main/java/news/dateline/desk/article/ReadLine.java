package news.dateline.desk.article;

import java.util.List;

import io.vertx.core.json.JsonObject;
import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;

/** Reads a line that the desk has made, by the rules of bundles. */
final class ReadLine {

    private static final String IS_MISSING = "is missing";

    private ReadLine() {}

    static BundleLine of(JsonObject line) {
        BundleLine read = BundleLine.read(new Line(1, line.encode(), null));
        check(read.problems());
        return read;
    }

    /** Throws them as user errors. */
    static void check(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(
                    problems.stream()
                            .filter(problem -> !followsFromAnother(problem, problems))
                            .map(ReadLine::error)
                            .toList());
        }
    }

    /** Words that could not be filled in are not missing: their place is wrong. */
    private static boolean followsFromAnother(Problem problem, List<Problem> all) {
        String field = problem.field();
        if (!field.endsWith(".text") || !problem.reason().equals(IS_MISSING)) {
            return false;
        }
        String object = field.substring(0, field.length() - "text".length());
        return all.stream().anyMatch(other -> other != problem && other.field().startsWith(object));
    }

    private static UserError error(Problem problem) {
        String message = UserError.message(problem.field(), problem.reason());
        return UserError.at(code(problem), message, problem.field());
    }

    private static UserErrorCode code(Problem problem) {
        return problem.field().equals("url") && problem.reason().startsWith("is that of ")
                ? UserErrorCode.URL_TAKEN
                : UserErrorCode.INVALID;
    }
}
