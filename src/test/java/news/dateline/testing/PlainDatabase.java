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

    /** Tables that tell of loads rather than of what is loaded. */
    private static final List<String> ABOUT_LOADS =
            List.of("graph.loaded_batch", "graph.article_version");

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
        String url = TestServer.freshDatabase(name).get("quarkus.datasource.jdbc.url");
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

    /**
     * All rows of all tables, in order; but for what only speeds loading up, and for when it was.
     */
    public List<String> everything() {
        List<String> rows = new ArrayList<>();
        for (String table : tables()) {
            if (ABOUT_LOADS.contains(table)) {
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
