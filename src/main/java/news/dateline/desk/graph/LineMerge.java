package news.dateline.desk.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import news.dateline.desk.mutation.LongWork;
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
                    .formatted(Known.SQL, Staging.IS_READY);

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
                            return Writing.run((Boolean) row[1] ? "" : Staging.CREATE)
                                    .chain(() -> merge(lines, known, List.of()));
                        });
    }

    /** Without those lines that are refused already. */
    private Uni<Written> merge(List<BundleLine> lines, Known known, List<Problem> refused) {
        Set<Integer> numbers = refused.stream().map(Problem::line).collect(Collectors.toSet());
        List<BundleLine> left =
                lines.stream().filter(line -> !numbers.contains(line.number())).toList();
        Plan plan = Plan.of(left, known);
        if (!plan.problems().isEmpty()) {
            return run(plan, false, isLong(left))
                    .map(
                            found ->
                                    Stream.concat(
                                                    plan.problems().stream(),
                                                    found.problems().stream())
                                            .toList())
                    .chain(problems -> mergeOthers(left, known, refused, problems));
        }
        Edits edits = Edits.of(plan);
        return compare(edits)
                .chain(() -> run(plan, true, isLong(left)))
                .chain(
                        found ->
                                found.problems().isEmpty()
                                        ? Uni.createFrom()
                                                .item(
                                                        written(
                                                                plan,
                                                                edits,
                                                                refused,
                                                                found.unchanged()))
                                        : mergeOthers(left, known, refused, found.problems()));
    }

    /** Those that have no problem, and do not need one that has. */
    private Uni<Written> mergeOthers(
            List<BundleLine> lines, Known known, List<Problem> refused, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(refused);
        all.addAll(Dependents.with(lines, known, problems));
        return merge(lines, known, all);
    }

    private static Written written(
            Plan plan, Edits edits, List<Problem> refused, List<Integer> unchanged) {
        return new Written(
                refused,
                edits.warnings(),
                Stream.concat(plan.unchanged().stream(), unchanged.stream())
                        .collect(Collectors.toSet()),
                Set.copyOf(plan.unknown()));
    }

    private static boolean isLong(List<BundleLine> lines) {
        return LongWork.isLong(
                lines.stream()
                        .mapToLong(line -> String.valueOf(line.line().text()).length())
                        .sum());
    }

    /**
     * What the database says of staged lines.
     *
     * @param problems that only it can tell
     * @param unchanged the numbers of lines that say nothing new
     */
    private record Found(List<Problem> problems, List<Integer> unchanged) {

        static final Found NOTHING = new Found(List.of(), List.of());

        static Found of(List<Object[]> rows) {
            return new Found(
                    rows.stream().filter(row -> row[2] != null).map(LineMerge::problem).toList(),
                    rows.stream()
                            .filter(row -> row[2] == null)
                            .map(row -> (Integer) row[0])
                            .toList());
        }
    }

    /** Stages what is to be merged and checks it; if there is nothing wrong, merges it. */
    private static Uni<Found> run(Plan plan, boolean merging, boolean isLong) {
        return plan.rows().isEmpty()
                ? Uni.createFrom().item(Found.NOTHING)
                : LongWork.run(isLong, () -> RowsJson.of(plan.rows()).encode())
                        .chain(
                                rows ->
                                        Writing.rows(
                                                Staging.WRITE,
                                                rows,
                                                merging && MergeSql.hasEntities(plan),
                                                merging && MergeSql.hasArticles(plan)))
                        .map(Found::of);
    }

    private static Problem problem(Object[] row) {
        if (row[0] == null) {
            throw new Rejected((String) row[2]);
        }
        return new Problem((Integer) row[0], (String) row[1], (String) row[2]);
    }

    /** Lines that say the same as those that are stored are noted, so that none is read again. */
    private static Uni<Void> compare(Edits edits) {
        return edits.stored().isEmpty()
                ? Uni.createFrom().voidItem()
                : Writing.rows(StoredLines.select(edits.stored()))
                        .call(
                                rows ->
                                        LongWork.run(
                                                true,
                                                () -> {
                                                    rows.forEach(
                                                            row -> edits.compare((String) row[0]));
                                                    return true;
                                                }))
                        .chain(() -> Writing.run(edits.keepDigests()));
    }
}
