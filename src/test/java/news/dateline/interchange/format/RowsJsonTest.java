package news.dateline.interchange.format;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import news.dateline.interchange.input.Line;
import news.dateline.interchange.read.BundleLine;
import news.dateline.testing.PlainDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Rows staged as JSON are those that COPY stages, in every column of every table. */
class RowsJsonTest {

    /** What JSON and COPY write differently. */
    private static final String ODD =
            """
            {"type":"person","key":"odd \\\\ key\\t\\"1\\"","name":"Ann \\\\N {Lee}, \\u00e9\\ud83d\\ude00 'x'","sameAs":["https://example.org/a,b","https://example.org/%7B%22%7D"],
             "names":[{"text":"\\\\","kind":"VARIANT"},{"text":"null","kind":"SHORT"}],"source":"s","asOf":"0001-01-01T00:00:00Z"}
            {"type":"place","key":"far","name":"Far","kind":"OTHER","location":{"latitude":1e-7,"longitude":179.99999999999997}}
            {"type":"event","key":"own","name":"Own","kind":"OTHER","origin":"https://example.org/own","starts":{"earliest":"0001-01-01","latest":"9999-12-31","precision":"SPAN"}}
            {"type":"record","key":"r","origin":"https://example.org/r","confidence":0.1,"relationships":[{"owner":"own","person":"far","kind":"OTHER"}]}
            """
                    .replaceAll("\n +", "");

    private static Connection connection;

    @BeforeAll
    static void stageBothWays() throws Exception {
        connection = PlainDatabase.fresh("rows_json").source().getConnection();
        connection.setAutoCommit(false);
        Rows rows = rows(FullBundle.text() + ODD);
        run(Sql.file("prepare.sql"));
        for (Table table : Table.values()) {
            assertFalse(rows.of(table).isEmpty() && table != Table.PENDING_WITHDRAWAL, table::name);
            run("create temp table copied_%1$s (like %1$s)".formatted(table.staged()));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy copied_%s (line, %s) from stdin"
                                    .formatted(table.staged(), columns(table)),
                            new StringReader(CopyText.of(rows.of(table))));
            stageJson(table, RowsJson.of(rows).encode());
        }
    }

    private static Rows rows(String bundle) {
        Rows rows = new Rows();
        int number = 0;
        for (String text : bundle.split("\n")) {
            BundleLine line = BundleLine.read(new Line(++number, text, null));
            assertEquals(List.of(), line.problems());
            rows.addAll(line.rows());
            if (text.contains("\"odd ")) {
                rows.add(claim(number));
            }
        }
        rows.of(Table.WITHDRAWAL).forEach(row -> rows.add(row.in(Table.PENDING_WITHDRAWAL)));
        return rows;
    }

    private static Row claim(int line) {
        return new Row(line, Table.ENTITY_CLAIM)
                .set("entity_id", Long.MAX_VALUE)
                .set("source", "")
                .set("provenance", "EDITOR")
                .set("attributes", "{\"name\":\"A \\\\ \\\"B\\\"\"}");
    }

    private static String columns(Table table) {
        return String.join(", ", table.sqlNames());
    }

    private static void stageJson(Table table, String json) throws SQLException {
        String sql =
                "insert into %1$s (line, %2$s) select line, %2$s from jsonb_populate_recordset(null::%1$s, ?::text::jsonb -> '%3$s')"
                        .formatted(table.staged(), columns(table), table.sqlName());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, json);
            statement.executeUpdate();
        }
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static List<String> read(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery(sql)) {
            while (all.next()) {
                rows.add(all.getString(1));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void areEqual(Table table) throws SQLException {
        String sql = "select t::text from %s t order by 1";
        assertEquals(
                read(sql.formatted("copied_" + table.staged())),
                read(sql.formatted(table.staged())));
    }

    /** The rows of a working copy are read as the graph's own. */
    @ParameterizedTest
    @EnumSource(Table.class)
    void areReadAsTheRowsOfTheGraph(Table table) throws SQLException {
        if (table.isStored()) {
            String sql =
                    "select (select string_agg(c.value, '|' order by c.key) from jsonb_each_text(to_jsonb(t)) c where c.key in ('%s')) from %s order by 1";
            String names = String.join("', '", table.sqlNames());
            String json =
                    "(select (jsonb_populate_record(null::%s, to_jsonb(s))).* from %s s) t"
                            .formatted(table.origin(), table.staged());
            assertEquals(
                    read(sql.formatted(names, table.staged() + " t")),
                    read(sql.formatted(names, json)));
        }
    }
}
