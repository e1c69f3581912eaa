package news.dateline.desk.webhook;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ReceiverNamesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicInteger lookups = new AtomicInteger();
    private final ReceiverNames names = new ReceiverNames(vertx, this::addresses);

    /** Of one name server that does not answer yet, and of one that answers at once. */
    private InetAddress[] addresses(String host) {
        lookups.incrementAndGet();
        try {
            if (host.endsWith(".test")) {
                answered.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    @AfterEach
    void end() throws Exception {
        answered.countDown();
        get(vertx.close());
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }

    @Test
    void messagesToOneHostShareALookup() throws Exception {
        List<Future<InetAddress[]>> found = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            found.add(names.addresses("slow.test", TIMEOUT));
        }
        answered.countDown();
        for (Future<InetAddress[]> one : found) {
            assertEquals(1, get(one).length);
        }
        assertEquals(1, lookups.get());
        get(names.addresses("slow.test", TIMEOUT));
        assertEquals(2, lookups.get(), "a later message looks it up again");
    }

    @Test
    void slowNameServersOfOthersHoldUpNoLookup() throws Exception {
        for (int i = 1; i < Webhooks.MOST; i++) {
            names.addresses("slow" + i + ".test", TIMEOUT);
        }
        assertEquals(1, get(names.addresses("127.0.0.1", TIMEOUT)).length);
    }
}
