package news.dateline.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import io.vertx.sqlclient.Row;
import news.dateline.entity.ArticleScope;
import news.dateline.entity.GlobalId;
import news.dateline.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Finds which filters can match one of a few articles, by the entities that the articles name. Most
 * filters name entities that a given article does not: so one short statement saves most of the
 * long ones of {@link ArticleMatching}, which decide.
 */
final class Candidates {

    /** Fewer are checked by one statement, which takes no longer than the one here. */
    private static final int FEWEST_FILTERS = 10;

    /** More name so much that it would be many rows. */
    private static final int MOST_ARTICLES = 100;

    private static final String MENTIONS_ALL = "mentionsAll";

    /** Fields of ArticleFilter: one of their entities has to be in this scope of the article. */
    private static final Map<String, ArticleScope> SCOPES =
            Map.of(
                    "mentionsAny",
                    ArticleScope.MENTION,
                    "event",
                    ArticleScope.REPORT,
                    "quotes",
                    ArticleScope.QUOTED,
                    "byline",
                    ArticleScope.BYLINE,
                    "place",
                    ArticleScope.PLACE);

    /** Each entity that is named, also by the ids of those that were merged into it. */
    private static final String NAMED =
            """
            select s.article_id, s.scope, s.target_id, m.id
            from readable.article_scope s
            left join readable.merged_entity m on m.survivor_id = s.target_id
            where s.article_id = any (cast($1 as bigint[]))
                and s.scope in ('MENTION', 'REPORT', 'QUOTED', 'BYLINE', 'PLACE')
            """;

    /** The entities of each scope, of each article. */
    private final Map<Long, Map<String, Set<Long>>> named = new HashMap<>();

    private Candidates() {}

    static CompletableFuture<List<Interest.Articles>> among(
            List<Interest.Articles> filters, List<Long> articles, FeedReads reads) {
        if (filters.size() < FEWEST_FILTERS || articles.size() > MOST_ARTICLES) {
            return CompletableFuture.completedFuture(filters);
        }
        Candidates candidates = new Candidates();
        articles.forEach(article -> candidates.named.put(article, new HashMap<>()));
        Sql sql = new Sql();
        sql.bind(articles.toArray(Long[]::new));
        return reads.read(sql.add(NAMED), Function.identity())
                .thenApply(
                        rows -> {
                            rows.forEach(candidates::add);
                            return filters.stream()
                                    .filter(one -> candidates.canMatchOne(one.filter()))
                                    .toList();
                        });
    }

    private void add(Row row) {
        Set<Long> entities =
                named.computeIfAbsent(row.getLong(0), article -> new HashMap<>())
                        .computeIfAbsent(row.getString(1), scope -> new HashSet<>());
        entities.add(row.getLong(2));
        @Nullable Long merged = row.getLong(3);
        if (merged != null) {
            entities.add(merged);
        }
    }

    private boolean canMatchOne(@Nullable Map<String, Object> filter) {
        return filter == null
                || named.values().stream().anyMatch(scopes -> canMatch(filter, scopes));
    }

    private static boolean canMatch(Map<String, Object> filter, Map<String, Set<Long>> scopes) {
        return filter.entrySet().stream()
                .allMatch(field -> canMatch(field.getKey(), field.getValue(), scopes));
    }

    private static boolean canMatch(
            String field, @Nullable Object value, Map<String, Set<Long>> scopes) {
        if (!(value instanceof Collection<?> ids)) {
            return true;
        }
        if (field.equals(MENTIONS_ALL)) {
            Set<Long> mentioned = scopes.getOrDefault(ArticleScope.MENTION.name(), Set.of());
            return ids.stream().allMatch(id -> mentioned.contains(row(id)));
        }
        ArticleScope scope = SCOPES.get(field);
        if (scope == null) {
            return true;
        }
        Set<Long> inScope = scopes.getOrDefault(scope.name(), Set.of());
        return ids.stream().anyMatch(id -> inScope.contains(row(id)));
    }

    private static long row(Object id) {
        return GlobalId.decode((String) id).row();
    }
}
