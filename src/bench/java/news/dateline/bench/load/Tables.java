package news.dateline.bench.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import news.dateline.testing.PlainDatabase;
import org.postgresql.PGConnection;

/** The graph's tables as files, as PostgreSQL's COPY writes and reads them. */
final class Tables {

    /** Those that others refer to come first. */
    private static final List<String> NAMES =
            List.of(
                    "entity",
                    "entity_claim",
                    "entity_name",
                    "entity_word",
                    "article",
                    "article_text",
                    "credit",
                    "article_source",
                    "subject",
                    "correction",
                    "image",
                    "article_image",
                    "depiction",
                    "mention",
                    "quotation",
                    "affiliation",
                    "relationship",
                    "participation",
                    "event_place",
                    "event_link",
                    "event_report",
                    "evidence",
                    "article_scope",
                    "quotation_scope",
                    "event_scope",
                    "scope_size",
                    "loaded_batch");

    private Tables() {}

    static void write(PlainDatabase database, Path folder) throws IOException, SQLException {
        try (Connection connection = database.source().getConnection()) {
            for (String table : NAMES) {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve(table)))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy " + named(database, table) + " to stdout", out);
                }
            }
        }
    }

    /** All rows are in the files, those too that triggers made. */
    static void read(PlainDatabase database, Path folder) throws IOException, SQLException {
        try (Connection connection = database.source().getConnection()) {
            for (String table : NAMES) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("alter table graph." + table + " disable trigger user");
                }
                try (InputStream in =
                        new BufferedInputStream(Files.newInputStream(folder.resolve(table)))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + named(database, table) + " from stdin", in);
                }
            }
        }
    }

    private static String named(PlainDatabase database, String table) {
        List<String> columns =
                database.read(
                        "select quote_ident(attname) from pg_attribute where attrelid = 'graph."
                                + table
                                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
        return "graph." + table + " (" + String.join(", ", columns) + ")";
    }
}
