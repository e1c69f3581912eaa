package news.dateline.interchange.merge;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        Map<Long, Named> entities,
        Map<Long, Merge> merges,
        Map<Long, Merge> reassignments,
        Map<Long, Version> articles,
        Map<Long, Integer> pending,
        OffsetDateTime now) {

    /**
     * Reads the value that {@link #of} parses. $1 are the ids of {@link #entities}, $2 those of
     * {@link #articles}.
     */
    public static final String SQL = Sql.file("known.sql");

    /**
     * An entity that is there.
     *
     * @param kind such as person
     */
    record Named(String key, String kind) {}

    /**
     * What counts of the lines that merge an entity, or reassign what an article says of it.
     *
     * @param into the entity that it leads to; null if the merge was undone
     */
    record Merge(@Nullable Long into, @Nullable OffsetDateTime asOf, @Nullable String reason) {}

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
        return lines.stream().flatMap(line -> entities(line.content())).distinct().toList();
    }

    /** The ids of the articles that lines give or withdraw. */
    public static List<Long> articles(Collection<BundleLine> lines) {
        return lines.stream()
                .map(line -> article(line.content()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<Long> entities(@Nullable Content content) {
        if (content instanceof Content.OfMerge merge) {
            return Stream.of(merge.from(), merge.into()).filter(Objects::nonNull).map(Keys::entity);
        }
        return content instanceof Content.OfEntity entity
                ? Stream.of(Keys.entity(entity.key()))
                : Stream.of();
    }

    private static @Nullable Long article(@Nullable Content content) {
        if (content instanceof Content.OfArticle article) {
            return article.id();
        }
        if (content instanceof Content.OfReassignment reassignment) {
            return reassignment.article();
        }
        return content instanceof Content.OfWithdrawal withdrawal ? withdrawal.id() : null;
    }

    public static Known of(String json) {
        JsonObject known = new JsonObject(json);
        Map<Long, Map<String, Claim>> claims = new HashMap<>();
        each(known, "claims", row -> add(claims, row.getLong(0), claim(row)));
        Map<Long, Named> entities = new HashMap<>();
        each(
                known,
                "entities",
                row -> entities.put(row.getLong(0), new Named(row.getString(1), row.getString(2))));
        Map<Long, Merge> merges = new HashMap<>();
        each(known, "merges", row -> merges.put(row.getLong(0), merge(row)));
        Map<Long, Merge> reassignments = new HashMap<>();
        each(known, "reassignments", row -> reassignments.put(row.getLong(0), merge(row)));
        Map<Long, Version> articles = new HashMap<>();
        each(known, "articles", row -> articles.put(row.getLong(0), version(row)));
        Map<Long, Integer> pending = new HashMap<>();
        each(known, "pending", row -> pending.put(row.getLong(0), row.getInteger(1)));
        return new Known(
                claims,
                entities,
                merges,
                reassignments,
                articles,
                pending,
                OffsetDateTime.parse(known.getString("now")));
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
        return Claim.of(
                row.getString(1),
                Provenance.valueOf(row.getString(2)),
                moment(row.getString(3)),
                new JsonObject(row.getString(4)));
    }

    private static Merge merge(JsonArray row) {
        return new Merge(row.getLong(1), moment(row.getString(2)), row.getString(3));
    }

    private static @Nullable OffsetDateTime moment(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }

    private static Version version(JsonArray row) {
        return new Version(row.getInteger(1), row.getBoolean(2), row.getString(3));
    }
}
