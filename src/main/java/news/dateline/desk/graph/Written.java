package news.dateline.desk.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import news.dateline.desk.mutation.Refused;
import news.dateline.desk.mutation.UserError;
import news.dateline.desk.mutation.UserErrorCode;
import news.dateline.interchange.values.Problem;

/**
 * What writing lines came to. Lines without a problem are written.
 *
 * @param problems of the lines that are not written
 * @param warnings of lines
 * @param unchanged the numbers of lines that say nothing new
 * @param waiting the numbers of lines that withdraw an article that is not in the graph
 */
public record Written(
        List<Problem> problems,
        List<Problem> warnings,
        Set<Integer> unchanged,
        Set<Integer> waiting) {

    static final Written NOTHING = new Written(List.of(), List.of(), Set.of(), Set.of());

    static Written refused(List<Problem> problems) {
        return new Written(problems, List.of(), Set.of(), Set.of());
    }

    Written plus(Written other) {
        return new Written(
                joined(problems, other.problems),
                joined(warnings, other.warnings),
                joined(unchanged, other.unchanged),
                joined(waiting, other.waiting));
    }

    private static Set<Integer> joined(Set<Integer> some, Set<Integer> others) {
        Set<Integer> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /**
     * For a mutation that writes all or nothing.
     *
     * @param field the field of the input that a field of the line comes from
     * @throws Refused if there are problems
     */
    public void check(UnaryOperator<String> field) {
        check(problems, field);
    }

    /** The same for lines that are not written yet. */
    public static void check(List<Problem> problems, UnaryOperator<String> field) {
        if (!problems.isEmpty()) {
            throw new Refused(
                    problems.stream()
                            .map(problem -> error(problem, field.apply(problem.field())))
                            .toList());
        }
    }

    /** The message names the line's field where the input has another one in its place. */
    private static UserError error(Problem problem, String field) {
        String message =
                field.equals(problem.field()) || problem.field().isEmpty()
                        ? problem.reason()
                        : problem.field() + ": " + problem.reason();
        return UserError.at(UserErrorCode.INVALID, message, field);
    }

    private static List<Problem> joined(List<Problem> some, List<Problem> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
