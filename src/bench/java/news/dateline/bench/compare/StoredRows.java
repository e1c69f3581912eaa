package news.dateline.bench.compare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads all rows that an article has come to, those too that are derived, with values as text. */
final class StoredRows {

    private static final List<String> OF_AN_ARTICLE =
            List.of(
                    "article_text",
                    "credit",
                    "subject",
                    "mention",
                    "quotation",
                    "article_scope",
                    "quotation_scope",
                    "article_version",
                    "desk_entry",
                    "working_copy");

    private static final String COLUMNS =
            "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
                    + " where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''";

    private final Connection connection;
    private final Map<String, String> columns = new HashMap<>();

    StoredRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param columns separated by commas
     */
    record OfTable(String table, String columns, List<List<String>> rows) {}

    List<OfTable> of(long article) throws SQLException {
        List<OfTable> all = new ArrayList<>();
        all.add(read("article", "id = ?", article));
        for (String table : OF_AN_ARTICLE) {
            all.add(read(table, "article_id = ?", article));
        }
        return all.stream().filter(some -> !some.rows().isEmpty()).toList();
    }

    private OfTable read(String table, String condition, long article) throws SQLException {
        String names = columns(table);
        List<List<String>> rows = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select %s from graph.%s where %s".formatted(names, table, condition))) {
            statement.setLong(1, article);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(row);
                }
            }
        }
        return new OfTable(table, names, rows);
    }

    private String columns(String table) throws SQLException {
        String known = columns.get(table);
        if (known != null) {
            return known;
        }
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, "graph." + table);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                columns.put(table, row.getString(1));
            }
        }
        return columns.get(table);
    }
}
