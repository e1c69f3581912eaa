package news.dateline.live;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.vertx.sqlclient.Row;
import news.dateline.entity.GlobalId;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.storage.Sql;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One filter keeps no events from the others. */
class ArticleMatchingTest {

    private static final ApiError TOO_LONG = new ApiError(ErrorCode.TIMEOUT, "too long");
    private static final ApiError LOST = new ApiError(ErrorCode.UNAVAILABLE, "lost");

    private final List<Long> sent = new ArrayList<>();
    private Map<Integer, ApiError> failures = Map.of();

    private final FeedReads reads =
            new FeedReads(null, null) {
                @Override
                <R> CompletableFuture<List<R>> read(Sql sql, Function<Row, R> row, long millis) {
                    sent.add(millis);
                    ApiError why = failures.get(sent.size());
                    return why == null
                            ? CompletableFuture.completedFuture(List.of())
                            : CompletableFuture.failedFuture(why);
                }
            };

    private final ArticleMatching matching =
            new ArticleMatching(reads, List.of(1L), (interest, article) -> {});

    private static Interest.Articles language(int number) {
        return new Interest.Articles(Map.of("language", List.of("l" + number)));
    }

    private static List<Interest.Articles> languages(int number) {
        return IntStream.range(0, number).mapToObj(ArticleMatchingTest::language).toList();
    }

    private static List<Integer> sizes(List<Interest.Articles> filters) {
        return ArticleMatching.parts(filters).stream().map(List::size).toList();
    }

    private CompletableFuture<Void> read(List<Interest.Articles> filters) {
        Iterator<List<Interest.Articles>> parts = ArticleMatching.parts(filters).iterator();
        return matching.readEach(parts);
    }

    @Test
    void noStatementHasManyConditions() {
        List<String> ids =
                IntStream.range(0, 90).mapToObj(row -> GlobalId.encode("Person", row)).toList();
        List<Interest.Articles> long7 =
                IntStream.range(0, 7)
                        .mapToObj(
                                number ->
                                        new Interest.Articles(
                                                Map.of(
                                                        "mentionsAny",
                                                        ids,
                                                        "language",
                                                        List.of("l" + number))))
                        .toList();
        assertEquals(List.of(2, 2, 2, 1), sizes(long7));
        assertEquals(List.of(50, 50, 20), sizes(languages(120)));
        assertEquals(List.of(), sizes(List.of()));
        assertEquals(List.of(2), sizes(List.of(new Interest.Articles(null), language(1))));
    }

    @Test
    void theOneThatTakesTooLongIsFound() {
        failures = Map.of(1, TOO_LONG, 3, TOO_LONG);
        read(languages(4)).join();
        assertEquals(5, sent.size(), "all, and each of them");
        assertEquals(Set.of(language(1)), matching.failed().keySet());
        assertEquals(ErrorCode.TIMEOUT, matching.failed().get(language(1)).code());
        assertTrue(sent.get(1) < sent.get(0));
    }

    @Test
    void othersDoNotWaitForAllThatTakeTooLong() {
        failures = Map.of(1, TOO_LONG, 2, TOO_LONG, 3, TOO_LONG, 4, TOO_LONG);
        ArticleMatching impatient =
                new ArticleMatching(reads, List.of(1L), (interest, article) -> {}, 0);
        CompletionException why =
                assertThrows(
                        CompletionException.class,
                        () -> impatient.readEach(List.of(languages(4)).iterator()).join());
        assertEquals(Set.of(language(0)), ((SlowFilters) why.getCause()).filters());
        assertEquals(2, sent.size());
    }

    @Test
    void whileTheDatabaseIsLostNoneIsBlamed() {
        failures = Map.of(1, LOST);
        assertTrue(read(languages(4)).isCompletedExceptionally());
        assertEquals(1, sent.size());
        failures = Map.of(2, TOO_LONG, 4, LOST);
        assertTrue(read(languages(4)).isCompletedExceptionally());
        assertEquals(Map.of(), matching.failed());
    }
}
