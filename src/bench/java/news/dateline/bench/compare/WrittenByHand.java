package news.dateline.bench.compare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes rows as a client would that knows them all: one transaction, one prepared statement for
 * each table. Foreign keys and indexes are there, triggers are not: it writes what they would.
 */
final class WrittenByHand {

    private static final String COUNT =
            "insert into graph.scope_size as z (scope, target_id, size) values %s"
                    + " on conflict (scope, target_id) do update set size = z.size + excluded.size";

    private final Connection connection;

    WrittenByHand(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    void write(List<StoredRows.OfTable> article) throws SQLException {
        for (StoredRows.OfTable some : article) {
            insert(
                    "insert into graph.%s (%s) values %%s".formatted(some.table(), some.columns()),
                    some.rows());
        }
        List<List<String>> counts = counts(article);
        if (!counts.isEmpty()) {
            insert(COUNT, counts);
        }
        connection.commit();
    }

    private void insert(String sql, List<List<String>> rows) throws SQLException {
        String one = "(" + String.join(", ", Collections.nCopies(rows.get(0).size(), "?")) + ")";
        String all = String.join(", ", Collections.nCopies(rows.size(), one));
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(all))) {
            int number = 0;
            for (List<String> row : rows) {
                for (String value : row) {
                    statement.setString(++number, value);
                }
            }
            statement.executeUpdate();
        }
    }

    /** How many rows the article adds under each target of lists. */
    private static List<List<String>> counts(List<StoredRows.OfTable> article) {
        Map<List<String>, Long> counts =
                article.stream()
                        .filter(some -> some.table().endsWith("_scope"))
                        .flatMap(some -> some.rows().stream())
                        .collect(
                                Collectors.groupingBy(
                                        // article_id or quotation_id, scope, target_id
                                        row -> row.subList(1, 3),
                                        () -> new TreeMap<>(WrittenByHand::compare),
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(
                        one ->
                                List.of(
                                        one.getKey().get(0),
                                        one.getKey().get(1),
                                        one.getValue().toString()))
                .toList();
    }

    /** Rows are locked in one order. */
    private static int compare(List<String> one, List<String> other) {
        return String.join(" ", one).compareTo(String.join(" ", other));
    }
}
