package news.dateline.desk.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;
import news.dateline.identity.Author;
import news.dateline.interchange.format.RowsJson;
import news.dateline.interchange.merge.Dependents;
import news.dateline.interchange.merge.Edits;
import news.dateline.interchange.merge.Known;
import news.dateline.interchange.merge.MergeSql;
import news.dateline.interchange.merge.Plan;
import news.dateline.interchange.merge.StoredLines;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import news.dateline.storage.Writing;

/**
 * Merges lines that have no faults of their own: plans what changes, stages it, checks it in the
 * database, and carries it out.
 */
final class LineMerge {

    /** Also tells the history of articles who writes, until the end of the transaction. */
    private static final String KNOWN =
            """
            select (%s), %s,
                   set_config('dateline.author_id', $3, true), set_config('dateline.author_name', $4, true)
            """
                    .formatted(Known.SQL, Staging.STATE);

    /** Deferred, since the rows of one line may rest on those of another. */
    private static final String BEGIN = "set constraints all deferred;\n";

    private static final String END = "set constraints all immediate;\n";

    /** Thrown if the database rejects a value that no check finds; nothing is changed then. */
    static final class Rejected extends RuntimeException {
        Rejected(String state) {
            super(state, null, false, false);
        }
    }

    Uni<Written> of(Author author, List<BundleLine> lines) {
        return Writing.rows(
                        KNOWN,
                        Known.entities(lines).toArray(Long[]::new),
                        Known.articles(lines).toArray(Long[]::new),
                        author.id(),
                        author.name())
                .chain(
                        rows -> {
                            Object[] row = rows.get(0);
                            Known known = Known.of((String) row[0]);
                            return Writing.run(prepare((Boolean) row[1], (Boolean) row[2]))
                                    .chain(() -> merge(lines, known, List.of()));
                        });
    }

    private static String prepare(boolean areThere, boolean areLarge) {
        if (!areThere) {
            return Staging.CREATE;
        }
        return areLarge ? Staging.TRUNCATE : "";
    }

    /** Without those lines that are refused already. */
    private Uni<Written> merge(List<BundleLine> lines, Known known, List<Problem> refused) {
        Set<Integer> numbers = refused.stream().map(Problem::line).collect(Collectors.toSet());
        List<BundleLine> left =
                lines.stream().filter(line -> !numbers.contains(line.number())).toList();
        Plan plan = Plan.of(left, known);
        return check(plan)
                .chain(
                        found -> {
                            List<Problem> problems = new ArrayList<>(plan.problems());
                            problems.addAll(found);
                            if (problems.isEmpty()) {
                                return carryOut(plan)
                                        .map(
                                                warnings ->
                                                        new Written(
                                                                refused,
                                                                warnings,
                                                                Set.copyOf(plan.unchanged())));
                            }
                            List<Problem> all = new ArrayList<>(refused);
                            all.addAll(Dependents.with(left, known, problems));
                            return Writing.run(Staging.empty(plan.rows()))
                                    .chain(() -> merge(lines, known, all));
                        });
    }

    /** Stages what is to be merged; the problems that only the database can tell. */
    private static Uni<List<Problem>> check(Plan plan) {
        return plan.rows().isEmpty()
                ? Uni.createFrom().item(List.of())
                : Writing.rows(Staging.insert(plan.rows()), RowsJson.of(plan.rows()).encode())
                        .chain(() -> Writing.rows(MergeSql.CHECK))
                        .map(rows -> rows.stream().map(LineMerge::problem).toList());
    }

    private static Problem problem(Object[] row) {
        return new Problem((Integer) row[0], (String) row[1], (String) row[2]);
    }

    /** The warnings. */
    private static Uni<List<Problem>> carryOut(Plan plan) {
        Edits edits = Edits.of(plan);
        String empty = Staging.empty(plan.rows());
        return compare(edits)
                .chain(
                        () ->
                                Writing.rows(
                                        "select graph.attempt($1)",
                                        script(plan, edits) + empty + END))
                .chain(
                        rows ->
                                rows.get(0)[0] instanceof String state
                                        ? Writing.run(empty)
                                                .chain(
                                                        () ->
                                                                Uni.createFrom()
                                                                        .failure(
                                                                                new Rejected(
                                                                                        state)))
                                        : Uni.createFrom().item(edits.warnings()));
    }

    private static String script(Plan plan, Edits edits) {
        return BEGIN + edits.keepDigests() + MergeSql.entities(plan) + MergeSql.articles(plan);
    }

    private static Uni<Void> compare(Edits edits) {
        return edits.stored().isEmpty()
                ? Uni.createFrom().voidItem()
                : Writing.rows(StoredLines.select(edits.stored()))
                        .invoke(rows -> rows.forEach(row -> edits.compare((String) row[0])))
                        .replaceWithVoid();
    }
}
