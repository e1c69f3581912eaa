package news.dateline.interchange.merge;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import news.dateline.entity.Provenance;
import news.dateline.interchange.format.Sql;
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
     * Reads the value that {@link #of} parses. $1 are the ids of {@link #entities}, $2 those of
     * {@link #articles}.
     */
    public static final String SQL = Sql.file("known.sql");

    /**
     * The version of an article that counts, or of its withdrawal.
     *
     * @param digest of the line that gave it; null if that is not known
     */
    record Version(int number, boolean withdrawn, @Nullable String digest) {}

    /** The same statement without parameters. */
    static String sql(Collection<BundleLine> lines) {
        return SQL.replace("$1", Sql.ids(entities(lines))).replace("$2", Sql.ids(articles(lines)));
    }

    /** The ids of the entities that lines give. */
    public static List<Long> entities(Collection<BundleLine> lines) {
        return ids(lines, Known::entity);
    }

    /** The ids of the articles that lines give or withdraw. */
    public static List<Long> articles(Collection<BundleLine> lines) {
        return ids(lines, Known::article);
    }

    private static List<Long> ids(
            Collection<BundleLine> lines, Function<@Nullable Content, @Nullable Long> id) {
        return lines.stream()
                .map(line -> id.apply(line.content()))
                .filter(Objects::nonNull)
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

    public static Known of(String json) {
        JsonObject known = new JsonObject(json);
        Map<Long, Map<String, Claim>> claims = new HashMap<>();
        each(known, "claims", row -> add(claims, row.getLong(0), claim(row)));
        Map<Long, String> kinds = new HashMap<>();
        each(known, "kinds", row -> kinds.put(row.getLong(0), row.getString(1)));
        Map<Long, Version> articles = new HashMap<>();
        each(known, "articles", row -> articles.put(row.getLong(0), version(row)));
        Map<Long, Integer> pending = new HashMap<>();
        each(known, "pending", row -> pending.put(row.getLong(0), row.getInteger(1)));
        return new Known(
                claims, kinds, articles, pending, OffsetDateTime.parse(known.getString("now")));
    }

    private static void each(JsonObject known, String list, Consumer<JsonArray> reader) {
        JsonArray rows = known.getJsonArray(list);
        if (rows != null) {
            rows.forEach(row -> reader.accept((JsonArray) row));
        }
    }

    private static void add(Map<Long, Map<String, Claim>> claims, long entity, Claim claim) {
        claims.computeIfAbsent(entity, some -> new HashMap<>()).put(claim.place(), claim);
    }

    private static Claim claim(JsonArray row) {
        String asOf = row.getString(3);
        return Claim.of(
                row.getString(1),
                Provenance.valueOf(row.getString(2)),
                asOf == null ? null : OffsetDateTime.parse(asOf),
                new JsonObject(row.getString(4)));
    }

    private static Version version(JsonArray row) {
        return new Version(row.getInteger(1), row.getBoolean(2), row.getString(3));
    }
}
