package news.dateline.interchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import news.dateline.interchange.merge.MergeSql;
import org.jboss.logging.Logger;

/**
 * At the start, computes anew what was stored by older rules than this program's. Where it was cut
 * off it starts over, but writes only rows that differ.
 */
@ApplicationScoped
public class Reindex {

    private static final Logger LOG = Logger.getLogger(Reindex.class);
    private static final int ROWS_AT_ONCE = 2_000;

    /** A standby, an older schema, and a role that only reads are left as they are. */
    private static final String IS_OURS_TO_WRITE =
            """
            select not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off'
                   and has_table_privilege(to_regclass('graph.analysis'), 'insert')
            """;

    private static final String NEWEST_MIGRATION =
            "select max(version::int) from graph.flyway_schema_history where success and version is not null";

    private final DataSource database;

    Reindex(DataSource database) {
        this.database = database;
    }

    void onStart(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (isOursToWrite(connection)) {
                    run(connection, Analysis.NAMES);
                    run(connection, Analysis.URLS);
                    run(connection, Analysis.drafts(newestMigration(connection)));
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean isOursToWrite(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(IS_OURS_TO_WRITE)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static int newestMigration(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NEWEST_MIGRATION)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    public static void run(Connection connection, Analysis analysis) throws SQLException {
        if (isCurrent(connection, analysis)) {
            return;
        }
        long after = -1;
        int changed = 0;
        while (true) {
            waitForWriters(connection);
            if (isCurrent(connection, analysis)) {
                // Another Dateline that started at the same time was faster.
                break;
            }
            List<Long> ids = new ArrayList<>();
            List<String> values = new ArrayList<>();
            read(connection, analysis, after, ids, values);
            if (ids.isEmpty()) {
                keepVersion(connection, analysis);
                break;
            }
            changed += write(connection, analysis, ids, values);
            connection.commit();
            after = ids.get(ids.size() - 1);
        }
        connection.commit();
        if (changed > 0) {
            LOG.infof("Reindexed %d %s by newer rules.", changed, analysis.subject());
        }
    }

    /** Each transaction is the only writer, as a batch of a load is. */
    private static void waitForWriters(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(MergeSql.LOCK);
        }
    }

    private static boolean isCurrent(Connection connection, Analysis analysis) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select from graph.analysis where subject = ? and version >= ?")) {
            statement.setString(1, analysis.subject());
            statement.setInt(2, analysis.version());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void read(
            Connection connection,
            Analysis analysis,
            long after,
            List<Long> ids,
            List<String> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(analysis.read())) {
            statement.setLong(1, after);
            statement.setInt(2, ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                    values.add(analysis.value().apply(rows.getString(2)));
                }
            }
        }
    }

    private static int write(
            Connection connection, Analysis analysis, List<Long> ids, List<String> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(analysis.write())) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.setArray(2, connection.createArrayOf("text", values.toArray()));
            return statement.executeUpdate();
        }
    }

    private static void keepVersion(Connection connection, Analysis analysis) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "insert into graph.analysis (subject, version) values (?, ?)"
                                + " on conflict (subject) do update set version = excluded.version")) {
            statement.setString(1, analysis.subject());
            statement.setInt(2, analysis.version());
            statement.executeUpdate();
        }
    }
}
