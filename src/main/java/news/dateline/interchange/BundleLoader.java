package news.dateline.interchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Loads a bundle: all of it or, if anything is wrong with any line, nothing. Loading again what is
 * there changes nothing.
 */
@ApplicationScoped
public class BundleLoader {

    private static final int ROWS_AT_ONCE = 20_000;
    private final DataSource database;

    BundleLoader(DataSource database) {
        this.database = database;
    }

    /** What loading came to, and what stood in its way. */
    public record Outcome(Summary summary, List<Problem> problems) {}

    public Outcome load(Reader bundle) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome outcome = load(new BufferedReader(bundle), connection);
                if (outcome.problems().isEmpty()) {
                    connection.commit();
                }
                return outcome;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Outcome load(BufferedReader bundle, Connection connection)
            throws IOException, SQLException {
        Batch batch = new Batch(connection);
        List<Problem> problems = new ArrayList<>();
        Rows rows = new Rows();
        int line = 0;
        for (String text = bundle.readLine(); text != null; text = bundle.readLine()) {
            line++;
            if (text.isBlank()) {
                continue;
            }
            BundleLine read = BundleLine.read(line, text);
            problems.addAll(read.problems());
            if (read.problems().isEmpty()) {
                rows.addAll(read.rows());
            }
            if (rows.count() >= ROWS_AT_ONCE) {
                batch.stage(rows);
                rows = new Rows();
            }
        }
        batch.stage(rows);
        problems.addAll(batch.check());
        return new Outcome(problems.isEmpty() ? batch.merge() : Summary.NOTHING, problems);
    }
}
