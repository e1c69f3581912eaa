package news.dateline.bench.compare;

import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/**
 * Sends requests at a fixed rate, whether or not those before them are answered. A time runs from
 * when a request is due, so one that waits for a connection is not better off.
 */
final class SteadyRate implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int OK = 200;
    private static final double LEAD_IN = 0.2;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client =
            vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));

    /** In milliseconds. */
    record Times(double rate, double median, double slowest, int failed) {}

    Times run(URI endpoint, byte[] body, double rate, int seconds) throws InterruptedException {
        int leadIn = (int) (rate * seconds * LEAD_IN);
        int requests = leadIn + Math.max(1, (int) (rate * seconds));
        AtomicLongArray times = new AtomicLongArray(requests);
        AtomicInteger open = new AtomicInteger(requests);
        AtomicInteger failed = new AtomicInteger();
        RequestOptions request =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(endpoint.toString())
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Accept", "application/json");
        Buffer buffer = Buffer.buffer(body);
        long begin = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            int number = i;
            long due = begin + (long) (i * 1e9 / rate);
            pauseUntil(due);
            vertx.runOnContext(
                    now ->
                            client.request(request)
                                    .compose(sent -> sent.send(buffer))
                                    .compose(answer -> answer.end().map(answer.statusCode()))
                                    .onComplete(
                                            status -> {
                                                times.set(number, System.nanoTime() - due);
                                                if (status.failed() || status.result() != OK) {
                                                    failed.incrementAndGet();
                                                }
                                                open.decrementAndGet();
                                            }));
        }
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (open.get() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        return times(rate, times, leadIn, failed.get() + open.get());
    }

    private static void pauseUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Times times(double rate, AtomicLongArray all, int leadIn, int failed) {
        long[] sorted = new long[all.length() - leadIn];
        Arrays.setAll(sorted, i -> all.get(leadIn + i));
        Arrays.sort(sorted);
        return new Times(rate, share(sorted, 0.5), share(sorted, 0.99), failed);
    }

    private static double share(long[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
    }

    @Override
    public void close() {
        vertx.close();
    }
}
