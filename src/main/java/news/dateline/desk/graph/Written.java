package news.dateline.desk.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import news.dateline.interchange.values.Problem;

/**
 * What writing lines came to. Lines without a problem are written.
 *
 * @param problems of the lines that are not written
 * @param warnings of lines
 * @param unchanged the numbers of lines that say nothing new
 */
public record Written(List<Problem> problems, List<Problem> warnings, Set<Integer> unchanged) {

    static final Written NOTHING = new Written(List.of(), List.of(), Set.of());

    static Written refused(List<Problem> problems) {
        return new Written(problems, List.of(), Set.of());
    }

    Written plus(Written other) {
        Set<Integer> numbers = new HashSet<>(unchanged);
        numbers.addAll(other.unchanged);
        return new Written(
                joined(problems, other.problems), joined(warnings, other.warnings), numbers);
    }

    private static List<Problem> joined(List<Problem> some, List<Problem> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
