package news.dateline.interchange.merge;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import news.dateline.entity.Provenance;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Claim;
import news.dateline.interchange.read.Content;
import news.dateline.interchange.values.Keys;
import org.jspecify.annotations.Nullable;

/** What the graph knows already of that which lines are about. */
public record Known(
        Map<Long, Map<String, Claim>> claims,
        Map<Long, String> kinds,
        Map<Long, Version> articles,
        Map<Long, Integer> pending,
        OffsetDateTime now) {

    /**
     * The version of an article that counts, or of its withdrawal.
     *
     * @param digest of the line that gave it; null if that is not known
     */
    record Version(int number, boolean withdrawn, @Nullable String digest) {}

    static Known of(Connection connection, Collection<BundleLine> lines) throws SQLException {
        return new Known(
                claims(connection, ids(lines, Known::entity)),
                kinds(connection, ids(lines, Known::entity)),
                articles(connection, ids(lines, Known::article)),
                pending(connection, ids(lines, Known::article)),
                now(connection));
    }

    private static List<Long> ids(
            Collection<BundleLine> lines, java.util.function.Function<Content, Long> id) {
        return lines.stream()
                .map(line -> id.apply(line.content()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable Long entity(@Nullable Content content) {
        return content instanceof Content.OfEntity entity ? Keys.entity(entity.key()) : null;
    }

    private static @Nullable Long article(@Nullable Content content) {
        if (content instanceof Content.OfArticle article) {
            return article.id();
        }
        return content instanceof Content.OfWithdrawal withdrawal ? withdrawal.id() : null;
    }

    private static Map<Long, Map<String, Claim>> claims(Connection connection, List<Long> ids)
            throws SQLException {
        Map<Long, Map<String, Claim>> known = new HashMap<>();
        read(
                connection,
                "select entity_id, source, provenance, as_of, attributes from graph.entity_claim where entity_id = any (?)",
                ids,
                row -> {
                    Claim claim =
                            Claim.of(
                                    row.getString(2),
                                    Provenance.valueOf(row.getString(3)),
                                    row.getObject(4, OffsetDateTime.class),
                                    new JsonObject(row.getString(5)));
                    known.computeIfAbsent(row.getLong(1), some -> new HashMap<>())
                            .put(claim.place(), claim);
                });
        return known;
    }

    /** The kinds of entities, as lines write them. */
    private static Map<Long, String> kinds(Connection connection, List<Long> ids)
            throws SQLException {
        Map<Long, String> known = new HashMap<>();
        read(
                connection,
                "select id, lower(kind) from graph.entity where id = any (?)",
                ids,
                row -> known.put(row.getLong(1), row.getString(2)));
        return known;
    }

    private static Map<Long, Version> articles(Connection connection, List<Long> ids)
            throws SQLException {
        Map<Long, Version> known = new HashMap<>();
        read(
                connection,
                "select id, version, withdrawn_at is not null, encode(line_digest, 'hex') from graph.article where id = any (?)",
                ids,
                row ->
                        known.put(
                                row.getLong(1),
                                new Version(row.getInt(2), row.getBoolean(3), row.getString(4))));
        return known;
    }

    /** The versions of withdrawals that have not taken effect yet. */
    private static Map<Long, Integer> pending(Connection connection, List<Long> ids)
            throws SQLException {
        Map<Long, Integer> known = new HashMap<>();
        read(
                connection,
                "select article_id, version from graph.pending_withdrawal where article_id = any (?)",
                ids,
                row -> known.put(row.getLong(1), row.getInt(2)));
        return known;
    }

    private static OffsetDateTime now(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select now()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, List<Long> ids, RowReader reader)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        Array array = connection.createArrayOf("bigint", ids.toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
