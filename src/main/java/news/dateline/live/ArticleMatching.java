package news.dateline.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import news.dateline.article.Article;
import news.dateline.article.ArticleFilter;
import news.dateline.entity.ArticleScope;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.ErrorReport;
import news.dateline.loading.MatchStatement;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of a few articles match which filters, for many filters in one statement. If one
 * fails, its filters are tried one by one, so that none keeps events from the others for long.
 */
final class ArticleMatching {

    /** Of one statement, which PostgreSQL plans as a whole. */
    private static final int MOST_FILTERS = 50;

    private static final int MOST_CONDITIONS = 200;
    private static final long MILLIS_FOR_ONE = 3_000;

    /** How long filters are tried one by one, before those that were slow are ended. */
    private static final long NANOS_FOR_EACH = TimeUnit.SECONDS.toNanos(10);

    static final EndsSubscription SLOW =
            new EndsSubscription(
                    ErrorCode.TIMEOUT,
                    "It took too long to find the articles that match this filter. Subscribe with fewer conditions, with after: resumeAfter.");

    private final FeedReads reads;
    private final List<Long> articles;
    private final BiConsumer<Interest, Long> found;
    private final Map<Interest, EndsSubscription> failed = new ConcurrentHashMap<>();
    private final long nanosForEach;
    private volatile long firstAlone;

    /**
     * @param found is told the id of each article that an interest has
     */
    ArticleMatching(FeedReads reads, List<Long> articles, BiConsumer<Interest, Long> found) {
        this(reads, articles, found, NANOS_FOR_EACH);
    }

    /**
     * @param nanosForEach how long filters are tried one by one
     */
    ArticleMatching(
            FeedReads reads,
            List<Long> articles,
            BiConsumer<Interest, Long> found,
            long nanosForEach) {
        this.nanosForEach = nanosForEach;
        this.reads = reads;
        this.articles = articles;
        this.found = found;
    }

    Map<Interest, EndsSubscription> failed() {
        return failed;
    }

    /** Parts of the filters, none of which makes a long statement. */
    static List<List<Interest.Articles>> parts(List<Interest.Articles> filters) {
        List<List<Interest.Articles>> parts = new ArrayList<>();
        List<Interest.Articles> part = new ArrayList<>();
        int conditions = 0;
        for (Interest.Articles one : filters) {
            int own = conditions(one.filter());
            if (!part.isEmpty()
                    && (part.size() == MOST_FILTERS || conditions + own > MOST_CONDITIONS)) {
                parts.add(part);
                part = new ArrayList<>();
                conditions = 0;
            }
            part.add(one);
            conditions += own;
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static int conditions(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().mapToInt(ArticleMatching::conditions).sum();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().mapToInt(ArticleMatching::conditions).sum();
        }
        return value == null ? 0 : 1;
    }

    /** One part after the other, until no more are left. May be called again beside it. */
    CompletableFuture<Void> readEach(Iterator<List<Interest.Articles>> parts) {
        List<Interest.Articles> next;
        synchronized (parts) {
            if (!parts.hasNext()) {
                return CompletableFuture.completedFuture(null);
            }
            next = parts.next();
        }
        return read(next).thenCompose(any -> readEach(parts));
    }

    private CompletableFuture<Void> read(List<Interest.Articles> filters) {
        return filters.size() == 1 ? readOne(filters.get(0)) : readTogether(filters);
    }

    private CompletableFuture<Void> readTogether(List<Interest.Articles> filters) {
        return send(filters, FeedReads.MILLIS_FOR_AN_ANSWER)
                .handle(
                        (any, failure) ->
                                failure == null || isOfTheDatabase(failure)
                                        ? done(failure)
                                        : readOneByOne(filters))
                .thenCompose(rest -> rest);
    }

    private CompletableFuture<Void> readOneByOne(List<Interest.Articles> filters) {
        if (firstAlone == 0) {
            firstAlone = System.nanoTime();
        }
        return readEach(filters.stream().map(List::of).iterator());
    }

    private CompletableFuture<Void> readOne(Interest.Articles filter) {
        return send(List.of(filter), MILLIS_FOR_ONE)
                .handle(
                        (any, failure) -> {
                            if (failure == null || isOfTheDatabase(failure)) {
                                return done(failure);
                            }
                            failed.put(filter, SLOW);
                            return done(isTooLate() ? new SlowFilters(failed.keySet()) : null);
                        })
                .thenCompose(rest -> rest);
    }

    /** Everybody waits for this page. */
    private boolean isTooLate() {
        return firstAlone != 0 && System.nanoTime() - firstAlone > nanosForEach;
    }

    private static CompletableFuture<Void> done(@Nullable Throwable failure) {
        return failure == null
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(failure);
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        return ErrorReport.known(failure).code() == ErrorCode.UNAVAILABLE;
    }

    private CompletableFuture<Void> send(List<Interest.Articles> filters, long millis) {
        MatchStatement statement = new MatchStatement(Article.TYPE, ArticleScope.TABLE, articles);
        filters.forEach(
                interest ->
                        statement.add(
                                selection ->
                                        ArticleFilter.TYPE.apply(selection, interest.filter())));
        return reads.read(
                        statement.sql(),
                        row -> Map.entry(filters.get(row.getInteger(0)), row.getLong(1)),
                        millis)
                .thenAccept(
                        rows -> rows.forEach(row -> found.accept(row.getKey(), row.getValue())));
    }
}
