package news.dateline.http;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The count of bytes, whatever comes between giving up a body and its event loop's hearing of it.
 */
class ArrivingBodiesTest {

    private static final int LIMIT = 1_000;

    private final Vertx vertx = Vertx.vertx();
    private final ArrivingBodies all = new ArrivingBodies(LIMIT, Duration.ofSeconds(10));

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private void onEventLoop(Runnable some) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        vertx.runOnContext(
                now -> {
                    try {
                        some.run();
                        done.complete(null);
                    } catch (RuntimeException | Error e) {
                        done.completeExceptionally(e);
                    }
                });
        done.get(10, TimeUnit.SECONDS);
    }

    private ArrivingBody body() {
        RoutingContext context =
                (RoutingContext)
                        Proxy.newProxyInstance(
                                RoutingContext.class.getClassLoader(),
                                new Class<?>[] {RoutingContext.class},
                                (proxy, method, arguments) ->
                                        method.getName().equals("vertx") ? vertx : null);
        ArrivingBody body = new ArrivingBody(context, all, new LargeBodies(LIMIT, LIMIT), LIMIT);
        all.begin(body);
        return body;
    }

    @Test
    void bodyThatIsGivenUpDoesNotGrowAgain() throws Exception {
        onEventLoop(
                () -> {
                    ArrivingBody first = body();
                    ArrivingBody second = body();
                    assertTrue(all.grow(first, 600));
                    assertTrue(all.grow(second, 600));
                    assertEquals(600, all.bytes());
                    assertFalse(all.grow(first, 500));
                    assertEquals(600, all.bytes());
                    all.remove(first);
                    assertEquals(600, all.bytes());
                    all.remove(second);
                    assertEquals(0, all.bytes());
                });
    }

    /** As frames of many HTTP/2 streams in one read do. */
    @Test
    void bytesAreCountedRightlyWhileManyBodiesGrowInTurn() throws Exception {
        List<ArrivingBody> bodies = new ArrayList<>();
        onEventLoop(
                () -> {
                    for (int i = 0; i < 100; i++) {
                        bodies.add(body());
                    }
                    for (int round = 0; round < 5; round++) {
                        for (ArrivingBody one : bodies) {
                            all.grow(one, 100);
                            assertTrue(
                                    all.bytes() >= 0 && all.bytes() <= LIMIT, all.bytes() + " B");
                        }
                    }
                });
        onEventLoop(() -> bodies.forEach(all::remove));
        assertEquals(0, all.bytes());
    }

    @Test
    void bodyThatIsTooMuchByItselfIsGivenUp() throws Exception {
        onEventLoop(
                () -> {
                    assertFalse(all.grow(body(), LIMIT + 1));
                    assertEquals(0, all.bytes());
                });
    }
}
