package news.dateline.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;

import static java.util.stream.Collectors.joining;

/** A migrated database without a Dateline that runs on it. */
public final class PlainDatabase {

    private static final String DEADLOCK = "40P01";

    private static final String MANY_ROWS =
            "select relname from pg_class where relnamespace = 'graph'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 100000";

    /** As TRUNCATE does: with those of empty tables, PostgreSQL makes plans for no rows. */
    private static final String FORGET_STATISTICS =
            "update pg_class set relpages = 0, reltuples = -1 where relnamespace = 'graph'::regnamespace and relkind = 'r' and reltuples <> -1";

    /** What loads and mutations know of themselves. */
    private static final List<String> NOT_OF_THE_GRAPH =
            List.of(
                    "graph.loaded_batch",
                    "graph.article_version",
                    "graph.idempotent_answer",
                    "graph.change",
                    "graph.pending_change",
                    "graph.entity_edit");

    private final DataSource source;

    private PlainDatabase(DataSource source) {
        this.source = source;
    }

    public static PlainDatabase fresh(String name) {
        return at(MigratedDatabase.fresh(name).get("quarkus.datasource.jdbc.url"));
    }

    /** One that is not migrated yet. */
    public static PlainDatabase empty(String name) {
        return at(TestServer.emptyDatabase(name).get("quarkus.datasource.jdbc.url"));
    }

    /** A copy of another, to which nobody may be connected. */
    public static PlainDatabase copy(String other, String name) {
        return at(TestServer.databaseLike(other, name).get("quarkus.datasource.jdbc.url"));
    }

    /** The database of a profile. */
    public static PlainDatabase of(String name) {
        return at(TestServer.url("jdbc:postgresql://", name));
    }

    private static PlainDatabase at(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        source.setPassword(TestServer.password());
        return new PlainDatabase(source);
    }

    public DataSource source() {
        return source;
    }

    public void run(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column's values. */
    public List<String> read(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Deletes all rows. For tables of a few pages that takes a tenth of the time of TRUNCATE. A
     * server that runs on the database may hold locks of rows.
     */
    public void clear() {
        boolean hasMany = !read(MANY_ROWS).isEmpty();
        String sql = hasMany ? "truncate " + String.join(", ", tables()) : deletions();
        for (int triesLeft = 5; triesLeft > 0; triesLeft--) {
            try {
                run(sql);
                return;
            } catch (IllegalStateException e) {
                if (triesLeft == 1
                        || !(e.getCause() instanceof SQLException reason
                                && DEADLOCK.equals(reason.getSQLState()))) {
                    throw e;
                }
            }
        }
    }

    private String deletions() {
        String all = tables().stream().map(table -> "delete from " + table).collect(joining("; "));
        return "begin; set local session_replication_role = replica; %s; %s; commit"
                .formatted(all, FORGET_STATISTICS);
    }

    /** All rows of the graph's tables, in order; but for when they came. */
    public List<String> everything() {
        List<String> rows = new ArrayList<>();
        for (String table : tables()) {
            if (NOT_OF_THE_GRAPH.contains(table)) {
                continue;
            }
            String where = table.equals("graph.scope_size") ? " where size > 0" : "";
            rows.addAll(
                    read(
                            "select '"
                                    + table
                                    + " ' || (to_jsonb(t) - 'arrived_at' - 'updated_at' - 'changed_at' - 'revision')::text from "
                                    + table
                                    + " t"
                                    + where
                                    + " order by 1"));
        }
        return rows;
    }

    private List<String> tables() {
        return read(
                "select format('graph.%I', tablename) from pg_tables where schemaname = 'graph'"
                        + " and tablename not in ('flyway_schema_history', 'change_feed') order by 1");
    }
}
