package news.dateline.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BacklogTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong left = new AtomicLong();
    private final CompletableFuture<Long> leftAtTheEnd = new CompletableFuture<>();

    @AfterEach
    void end() {
        vertx.close();
    }

    /** Each time that it is looked at, so many events less are left. */
    private Duration takes(long events) throws Exception {
        long begin = System.nanoTime();
        new Backlog(vertx, Runnable::run, () -> left.addAndGet(-events))
                .whenTaken(() -> leftAtTheEnd.complete(left.get()));
        leftAtTheEnd.get(10, TimeUnit.SECONDS);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void waitsUntilEventsAreTaken() throws Exception {
        left.set(40);
        takes(1);
        assertEquals(0, leftAtTheEnd.get());
    }

    @Test
    void waitsForNobodyForEver() throws Exception {
        left.set(1_000_000);
        takes(1);
        assertTrue(leftAtTheEnd.get() > 999_900);
    }

    /** One client could slow down all others with each page of changes. */
    @Test
    void waitsShortlyForThoseWhoTakeNothing() throws Exception {
        left.set(300);
        Duration idle = takes(0);
        assertEquals(300, leftAtTheEnd.get());
        assertTrue(idle.toMillis() < 1_500, () -> idle.toMillis() + " ms");
    }
}
