package news.dateline.desk.mutation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TurnsTest {

    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<UniEmitter<? super String>> running = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Uni<String> work(String name) {
        return Uni.createFrom()
                .emitter(
                        emitter -> {
                            assertSame(context, Vertx.currentContext());
                            begun.add(name);
                            running.add(emitter);
                        });
    }

    private CompletableFuture<String> start(Turns turns, String name) {
        CompletableFuture<String> done = new CompletableFuture<>();
        context.runOnContext(
                now ->
                        turns.run(() -> work(name))
                                .subscribe()
                                .with(done::complete, done::completeExceptionally));
        flush();
        return done;
    }

    /** Until everything that waits on the event loop has run. */
    private void flush() {
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Void> flushed = new CompletableFuture<>();
            context.runOnContext(now -> flushed.complete(null));
            flushed.orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    private void finish(int number) {
        context.runOnContext(now -> running.get(number).complete("done"));
        flush();
    }

    @Test
    void runsAFewAtATimeInTheirOrder() {
        Turns turns = new Turns(5, Duration.ofSeconds(30));
        List<CompletableFuture<String>> all =
                IntStream.range(0, 4).mapToObj(i -> start(turns, "m" + i)).toList();
        assertEquals(List.of("m0", "m1"), begun);
        finish(1);
        assertEquals(List.of("m0", "m1", "m2"), begun);
        finish(0);
        finish(2);
        finish(3);
        all.forEach(one -> assertEquals("done", one.join()));
        start(turns, "a");
        start(turns, "b");
        assertEquals(6, begun.size());
    }

    @Test
    void whoWaitsTooLongIsToldAndNeverBegins() {
        Turns turns = new Turns(4, Duration.ofMillis(20));
        start(turns, "first");
        CompletableFuture<String> late = start(turns, "late");
        Throwable failure =
                assertThrows(
                        CompletionException.class,
                        () -> late.orTimeout(10, TimeUnit.SECONDS).join());
        assertInstanceOf(Turns.TimedOut.class, failure.getCause());
        finish(0);
        start(turns, "next");
        assertEquals(List.of("first", "next"), begun);
    }

    @Test
    void aTurnIsFreeAgainAfterItsClientHasLeft() {
        Turns turns = new Turns(4, Duration.ofSeconds(30));
        Cancellable[] leaving = new Cancellable[2];
        context.runOnContext(
                now -> {
                    leaving[0] = turns.run(() -> work("runs")).subscribe().with(done -> {});
                    leaving[1] = turns.run(() -> work("waits")).subscribe().with(done -> {});
                    leaving[1].cancel();
                    leaving[0].cancel();
                });
        flush();
        start(turns, "next");
        assertEquals(List.of("runs", "next"), begun);
    }
}
