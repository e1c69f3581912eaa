package news.dateline.interchange.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;

import news.dateline.interchange.merge.Batch.Outcome;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Loads a batch, or as much of it as the database takes: where it refuses a value that no check
 * found, halves are tried until the line is known.
 */
public final class Attempt {

    private static final String DATA = "22";
    private static final String INTEGRITY = "23";
    private static final String PROGRAM_LIMIT = "54";

    private final Connection connection;
    private Batch batch;

    public Attempt(Connection connection) {
        this.connection = connection;
        this.batch = new Batch(connection);
    }

    public Outcome load(List<BundleLine> lines) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            Outcome outcome = batch.load(lines);
            connection.releaseSavepoint(before);
            return outcome;
        } catch (SQLException e) {
            if (!isOfALine(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            batch = new Batch(connection);
            return lines.size() == 1 ? fault(lines.get(0), e) : halves(lines);
        }
    }

    private Outcome halves(List<BundleLine> lines) throws SQLException {
        int half = lines.size() / 2;
        return load(lines.subList(0, half)).plus(load(lines.subList(half, lines.size())));
    }

    private static Outcome fault(BundleLine line, SQLException e) {
        String reason =
                "the database rejects it: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new Outcome(
                Summary.NOTHING,
                List.of(),
                List.of(),
                List.of(new Problem(line.number(), "", reason)),
                List.of());
    }

    private static boolean isOfALine(@Nullable String state) {
        return state != null
                && (state.startsWith(DATA)
                        || state.startsWith(INTEGRITY)
                        || state.startsWith(PROGRAM_LIMIT));
    }
}
