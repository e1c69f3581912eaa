package news.dateline.live;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BacklogTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong left = new AtomicLong();
    private final AtomicInteger looks = new AtomicInteger();
    private final CompletableFuture<Long> leftAtTheEnd = new CompletableFuture<>();

    @AfterEach
    void end() {
        vertx.close();
    }

    /** Each time that it is looked at, so many events less are left. */
    private void takes(long events) throws Exception {
        new Backlog(
                        vertx,
                        Runnable::run,
                        () -> {
                            looks.incrementAndGet();
                            return left.addAndGet(-events);
                        })
                .whenTaken(() -> leftAtTheEnd.complete(left.get()));
        leftAtTheEnd.get(20, TimeUnit.SECONDS);
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
        assertEquals(81, looks.get());
    }

    /** One client could slow down all others with each page of changes. */
    @Test
    void waitsShortlyForThoseWhoTakeNothing() throws Exception {
        left.set(300);
        takes(0);
        assertEquals(11, looks.get());
    }
}
