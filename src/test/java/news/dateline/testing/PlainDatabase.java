package news.dateline.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database without a Dateline that runs on it. */
public final class PlainDatabase {

    /** What loads and mutations know of themselves. */
    private static final List<String> NOT_OF_THE_GRAPH =
            List.of(
                    "graph.loaded_batch",
                    "graph.article_version",
                    "graph.idempotent_answer",
                    "graph.entity_edit");

    private final DataSource source;

    private PlainDatabase(DataSource source) {
        this.source = source;
    }

    public static PlainDatabase fresh(String name) {
        PlainDatabase database = empty(name);
        Migrations.on(database.source).load().migrate();
        return database;
    }

    /** One that is not migrated yet. */
    public static PlainDatabase empty(String name) {
        return at(TestServer.freshDatabase(name).get("quarkus.datasource.jdbc.url"));
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

    public void clear() {
        run("truncate " + String.join(", ", tables()));
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
                        + " and tablename <> 'flyway_schema_history' order by 1");
    }
}
