package news.dateline.interchange.merge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import news.dateline.interchange.format.CopyText;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Sql;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts lines into the graph: staged by COPY, checked there, then merged; in a transaction that the
 * caller begins and ends.
 */
public final class Batch {

    /** They can be large. */
    private static final int ARTICLES_AT_ONCE = 50;

    private final Connection connection;
    private final Set<Table> filled = EnumSet.allOf(Table.class);

    Batch(Connection connection) {
        this.connection = connection;
    }

    /**
     * What a batch came to.
     *
     * @param early lines that the graph as it is has no place for
     * @param problems why not
     * @param faults of lines that it will never take
     * @param warnings of lines that do not count though they say something new
     */
    public record Outcome(
            Summary summary,
            List<BundleLine> early,
            List<Problem> problems,
            List<Problem> faults,
            List<Problem> warnings) {

        public boolean isWhole() {
            return early.isEmpty() && faults.isEmpty() && warnings.isEmpty();
        }

        Outcome plus(Outcome other) {
            return new Outcome(
                    summary.plus(other.summary),
                    joined(early, other.early),
                    joined(problems, other.problems),
                    joined(faults, other.faults),
                    joined(warnings, other.warnings));
        }

        private static <T> List<T> joined(List<T> some, List<T> others) {
            List<T> all = new ArrayList<>(some);
            all.addAll(others);
            return all;
        }
    }

    Outcome load(List<BundleLine> lines) throws SQLException {
        execute(MergeSql.LOCK);
        execute("set constraints all deferred");
        Known known = Known.of(value(Known.sql(lines)));
        Set<Integer> refused = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        while (true) {
            List<BundleLine> left =
                    lines.stream().filter(line -> !refused.contains(line.number())).toList();
            Plan plan = Plan.of(left, known);
            List<Problem> wrong = new ArrayList<>(plan.problems);
            stage(plan.rows);
            wrong.addAll(check());
            if (wrong.isEmpty()) {
                List<Problem> warnings = warnings(plan);
                return new Outcome(
                        merge(plan),
                        lines.stream().filter(line -> refused.contains(line.number())).toList(),
                        problems,
                        List.of(),
                        warnings);
            }
            wrong = Dependents.with(left, known, wrong);
            problems.addAll(wrong);
            wrong.forEach(problem -> refused.add(problem.line()));
        }
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private List<Problem> warnings(Plan plan) throws SQLException {
        Edits edits = Edits.of(plan);
        if (!edits.stored().isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(ARTICLES_AT_ONCE);
                try (ResultSet stored =
                        statement.executeQuery(StoredLines.select(edits.stored()))) {
                    while (stored.next()) {
                        edits.compare(stored.getString(1));
                    }
                }
            }
            execute(edits.keepDigests());
        }
        return edits.warnings();
    }

    private void stage(Rows rows) throws SQLException {
        execute(Sql.file("empty.sql"));
        for (Table table : filled) {
            execute("truncate " + table.staged());
        }
        filled.clear();
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : Table.values()) {
            if (rows.of(table).isEmpty()) {
                continue;
            }
            filled.add(table);
            String into = table.staged() + " (line, " + String.join(", ", table.sqlNames()) + ")";
            try {
                copy.copyIn(
                        "copy " + into + " from stdin",
                        new StringReader(CopyText.of(rows.of(table))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            // Nobody else analyzes temporary tables, and a merge that takes them for empty takes
            // ever.
            execute("analyze " + table.staged());
        }
    }

    private List<Problem> check() throws SQLException {
        List<Problem> problems = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet wrong = statement.executeQuery(MergeSql.CHECK)) {
            while (wrong.next()) {
                problems.add(new Problem(wrong.getInt(1), wrong.getString(2), wrong.getString(3)));
            }
        }
        return problems;
    }

    private Summary merge(Plan plan) throws SQLException {
        if (MergeSql.hasEntities(plan)) {
            execute(MergeSql.run(MergeSql.ENTITIES));
        }
        int statements = newStatements(plan);
        if (MergeSql.hasArticles(plan)) {
            execute(MergeSql.run(MergeSql.ARTICLES));
        }
        execute("set constraints all immediate");
        return new Summary(
                plan.entities,
                plan.articles,
                plan.withdrawn,
                plan.ahead,
                plan.unknown.size(),
                statements,
                plan.unchanged.size(),
                0,
                0);
    }

    /** Of records, and those that are retracted or restored: an article's are counted with it. */
    private int newStatements(Plan plan) throws SQLException {
        if (plan.records == 0) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery(
                                """
                                select (select count(distinct s.id) from staged_evidence s where s.article_id is null
                                        and not exists (select from graph.evidence e where e.id = s.id))
                                     + (select count(distinct s.id) from staged_retraction s
                                        where not exists (
                                            select from graph.retraction r where r.id = s.id
                                            and (coalesce(r.as_of, '-infinity'), r.retracted, coalesce(r.reason, '') collate "C")
                                              >= (coalesce(s.as_of, '-infinity'), s.retracted, coalesce(s.reason, '') collate "C")))
                                """)) {
            count.next();
            return count.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        if (sql.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
