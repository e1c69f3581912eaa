package news.dateline.interchange.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import news.dateline.interchange.format.Sql;
import news.dateline.interchange.input.Source;
import news.dateline.interchange.merge.Summary;
import news.dateline.interchange.values.Problem;
import org.jboss.logging.Logger;

/** Loads bundles. In whatever order lines come, and however often, the graph is the same after. */
@ApplicationScoped
public class BundleLoader {

    private static final Logger LOG = Logger.getLogger(BundleLoader.class);
    private static final int LINES_AT_ONCE = 2_000;

    private final DataSource database;
    private final int linesAtOnce;

    @Inject
    public BundleLoader(DataSource database) {
        this(database, LINES_AT_ONCE);
    }

    public BundleLoader(DataSource database, int linesAtOnce) {
        this.database = database;
        this.linesAtOnce = linesAtOnce;
    }

    /** What loading a text came to, and which lines were refused why. */
    public record Outcome(Summary summary, List<Problem> problems) {}

    /** Loads the good lines of a short bundle. */
    public Outcome load(String bundle) throws IOException, SQLException {
        return load(bundle, false);
    }

    /** Loads a short bundle if all its lines are good, else nothing. */
    public Outcome loadWhole(String bundle) throws IOException, SQLException {
        return load(bundle, true);
    }

    /** Loads the good lines of a file. */
    public Outcome loadFile(String file) throws IOException, SQLException {
        List<Problem> problems = new ArrayList<>();
        Summary summary =
                load(List.of(Source.named(file)), (name, problem) -> problems.add(problem));
        return new Outcome(summary, problems);
    }

    private Outcome load(String bundle, boolean strict) throws IOException, SQLException {
        List<Problem> problems = new ArrayList<>();
        List<Source> sources = List.of(Source.of("bundle", bundle));
        Report report = (name, problem) -> problems.add(problem);
        return new Outcome(strict ? loadWhole(sources, report) : load(sources, report), problems);
    }

    /** Carries out the withdrawals whose moment has come; how many. */
    int withdrawDue() throws IOException, SQLException {
        int all = 0;
        while (true) {
            String lines = String.join("\n", due());
            int withdrawn =
                    lines.isEmpty()
                            ? 0
                            : run(
                                            List.of(Source.of("withdrawals", lines)),
                                            false,
                                            (name, problem) -> LOG.warnf("%s: %s", name, problem))
                                    .withdrawn();
            if (withdrawn == 0) {
                return all;
            }
            all += withdrawn;
        }
    }

    private List<String> due() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.file("due.sql"))) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    /** Loads the good lines, a batch a transaction. */
    public Summary load(List<Source> bundles, Report report) throws IOException, SQLException {
        withdrawDue();
        FirstProblems first = new FirstProblems(report);
        Summary summary = run(bundles, false, first);
        first.end();
        return summary;
    }

    /** Loads all in one transaction or, if a line is refused, nothing. */
    public Summary loadWhole(List<Source> bundles, Report report) throws IOException, SQLException {
        FirstProblems first = new FirstProblems(report);
        int bad = 0;
        for (Source bundle : bundles) {
            bad += LineCheck.of(bundle, linesAtOnce, first);
        }
        if (bad == 0) {
            withdrawDue();
        }
        Summary summary = bad > 0 ? Summary.refused(bad) : run(bundles, true, first);
        first.end();
        return summary;
    }

    private Summary run(List<Source> bundles, boolean strict, Report report)
            throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            Summary summary = merge(connection, bundles, strict, report);
            if (summary.withdrawn() > 0) {
                vacuum(connection);
            }
            return summary;
        }
    }

    private Summary merge(
            Connection connection, List<Source> bundles, boolean strict, Report report)
            throws IOException, SQLException {
        connection.setAutoCommit(false);
        execute(connection, Sql.file("prepare.sql"));
        connection.commit();
        try (Load load = new Load(connection, linesAtOnce, strict, report)) {
            for (Source bundle : bundles) {
                load.read(bundle);
            }
            Summary summary = load.finish();
            if (strict && summary.refused() > 0) {
                return Summary.refused(summary.refused());
            }
            if (strict) {
                execute(connection, Sql.file("arrive.sql"));
            }
            connection.commit();
            return summary;
        } finally {
            leave(connection);
        }
    }

    /** What was withdrawn is out of readers' sight before; this is about the disk. */
    private static void vacuum(Connection connection) {
        try {
            execute(connection, Sql.file("vacuum.sql"));
        } catch (SQLException e) {
            LOG.warnf(
                    "The articles are withdrawn, but their tables could not be vacuumed: %s",
                    e.getMessage());
        }
    }

    /** The connection goes back to those who share it. */
    private static void leave(Connection connection) throws SQLException {
        if (connection.isValid(1)) {
            connection.rollback();
            execute(connection, Sql.file("leave.sql"));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
