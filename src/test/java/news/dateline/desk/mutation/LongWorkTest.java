package news.dateline.desk.mutation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LongWorkTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    /** Where the work is done, and where its result is used. */
    private List<Boolean> isOnEventLoop(boolean isLong) throws Exception {
        Function<Object, Boolean> here = any -> Context.isOnEventLoopThread();
        CompletableFuture<List<Boolean>> places = new CompletableFuture<>();
        vertx.runOnContext(
                now ->
                        LongWork.run(isLong, () -> here.apply(now))
                                .chain(
                                        work ->
                                                Uni.createFrom()
                                                        .item(() -> List.of(work, here.apply(now))))
                                .subscribe()
                                .with(places::complete, places::completeExceptionally));
        return places.get(10, TimeUnit.SECONDS);
    }

    @Test
    void longWorkIsDoneElsewhereAndItsResultIsUsedHere() throws Exception {
        assertEquals(List.of(false, true), isOnEventLoop(true));
        assertEquals(List.of(true, true), isOnEventLoop(false));
    }

    @Test
    void failuresAreThoseOfTheWork() {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        vertx.runOnContext(
                now ->
                        LongWork.run(
                                        true,
                                        () -> {
                                            throw new IllegalStateException("why");
                                        })
                                .subscribe()
                                .with(done -> {}, failure::complete));
        assertEquals(IllegalStateException.class, failure.join().getClass());
    }

    @Test
    void oneLongTextOrManySmallValuesAreLong() {
        assertFalse(LongWork.isLong(new JsonObject().put("headline", "Fog")));
        assertTrue(LongWork.isLong(new JsonObject().put("body", "a".repeat(30_000))));
        JsonArray mentions = new JsonArray();
        IntStream.range(0, 1_000).forEach(i -> mentions.add(new JsonObject().put("start", i)));
        assertTrue(LongWork.isLong(new JsonObject().put("mentions", mentions)));
    }
}
