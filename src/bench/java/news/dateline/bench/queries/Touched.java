package news.dateline.bench.queries;

import java.util.Comparator;
import java.util.List;

/**
 * What a question costs at the database when its statements are planned in one way.
 *
 * @param remark what is wrong with the answer, or null
 */
record Touched(List<Explained> statements, Bound bound, String remark) {

    int count() {
        return statements.size();
    }

    long rows() {
        return statements.stream().mapToLong(Explained::rows).sum();
    }

    long total() {
        return statements.stream().mapToLong(Explained::touched).sum();
    }

    long worst() {
        return statements.stream().mapToLong(Explained::touched).max().orElse(0);
    }

    /** Statements that touch more rows than they may, those that do so the most first. */
    List<Explained> beyond() {
        return statements.stream()
                .filter(statement -> statement.touched() > bound.of(statement))
                .sorted(Comparator.comparingLong(Explained::touched).reversed())
                .toList();
    }
}
