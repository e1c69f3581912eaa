package news.dateline.execution;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.errors.SubscriptionEnded;
import news.dateline.testing.Taker;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Who pays for an event that several subscribers share, and what becomes of who cannot. */
class SharedStreamTest {

    private static final EventGroup GROUP = new EventGroup(null, Map.of(), Set.of());
    private static final int COST = 10;

    private int executed;
    private ApiError failure;

    private final class Event implements SharedEvent {
        private final Map<Object, CompletableFuture<EventResult>> results = new HashMap<>();

        @Override
        public String cursor() {
            return "of the event";
        }

        @Override
        public Object value() {
            return "value";
        }

        @Override
        public CompletableFuture<EventResult> result(
                Object key, Supplier<CompletableFuture<EventResult>> execution) {
            return results.computeIfAbsent(key, any -> execution.get());
        }
    }

    private final class Client implements EventRuns {
        private final List<EventResult> results = new ArrayList<>();
        private final Taker<EventResult> taker = new Taker<>(1, results::add);
        private int left;

        Throwable failure() {
            return taker.failure.getNow(null);
        }

        Client(int left) {
            this.left = left;
        }

        @Override
        public CompletableFuture<ExecutionResult> run(
                Function<GraphQLContext, CompletableFuture<ExecutionResult>> execution) {
            throw new AssertionError();
        }

        @Override
        public Object client() {
            return this;
        }

        @Override
        public Runnable pay() {
            if (left < COST) {
                throw new ApiError(ErrorCode.RATE_LIMITED, "Nothing left.");
            }
            left -= COST;
            return () -> left += COST;
        }

        Client gets(SharedEvent event) {
            new SharedStream(new One(event), GROUP, SharedStreamTest.this::execute, this)
                    .subscribe(taker);
            return this;
        }
    }

    private record One(SharedEvent event) implements EventSource {

        @Override
        public String position() {
            return "before it";
        }

        @Override
        public void subscribe(Flow.Subscriber<? super SharedEvent> to) {
            to.onSubscribe(
                    new Flow.Subscription() {
                        @Override
                        public void request(long number) {
                            to.onNext(event);
                        }

                        @Override
                        public void cancel() {}
                    });
        }
    }

    private CompletableFuture<EventResult> execute(SharedEvent event) {
        executed++;
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        return CompletableFuture.completedFuture(
                new EventResult(new ExecutionResultImpl(null, List.of()), event.cursor(), 0));
    }

    @Test
    void whoHasItExecutedPays() {
        Event event = new Event();
        Client first = new Client(100).gets(event);
        Client second = new Client(100).gets(event);
        assertEquals(1, executed);
        assertEquals(first.results, second.results);
        assertEquals(List.of(90, 100), List.of(first.left, second.left));
        second.gets(new Event());
        assertEquals(90, second.left);
    }

    @Test
    void whoHasNothingLeftEndsAlone() {
        Event event = new Event();
        Client poor = new Client(COST - 1).gets(event);
        assertEquals(0, executed);
        SubscriptionEnded ended = (SubscriptionEnded) poor.failure();
        assertEquals(ErrorCode.RATE_LIMITED, ended.code());
        assertEquals("before it", ended.resumeAfter());
        Client other = new Client(COST).gets(event);
        assertNull(other.failure());
        assertEquals(1, other.results.size());
    }

    @Test
    void whatCannotBeExecutedIsNotPassed() {
        failure = new ApiError(ErrorCode.UNAVAILABLE, "The database cannot be reached.");
        SubscriptionEnded ended = (SubscriptionEnded) new Client(COST).gets(new Event()).failure();
        assertEquals(ErrorCode.UNAVAILABLE, ended.code());
        assertEquals("before it", ended.resumeAfter());
    }

    /** While a subscriber waits for the next event, nothing keeps the result of the last. */
    @Test
    void aResultThatWasHandedOverIsForgotten() throws Exception {
        Event event = new Event();
        Client client = new Client(100).gets(event);
        WeakReference<EventResult> result = new WeakReference<>(client.results.remove(0));
        event.results.clear();
        for (int i = 0; i < 50 && result.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(result.get());
        assertNull(client.failure());
    }
}
