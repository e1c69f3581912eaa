package news.dateline.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Creates and publishes articles at a fixed rate, whether or not those before are done. A time runs
 * from when an article is due.
 */
final class SteadyWrites {

    private final DeskClient client;

    SteadyWrites(DeskClient client) {
        this.client = client;
    }

    /** In milliseconds, and articles that were done a second. */
    record Times(double rate, double median, double slowest) {}

    Times run(List<ObjectNode> inputs, double rate) {
        List<CompletableFuture<Double>> times = new ArrayList<>();
        long begin = System.nanoTime();
        for (ObjectNode input : inputs) {
            long due = begin + (long) (times.size() * 1e9 / rate);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            times.add(client.publish(input).thenApply(id -> (System.nanoTime() - due) / 1e6));
        }
        double[] sorted = times.stream().mapToDouble(CompletableFuture::join).sorted().toArray();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Times(
                sorted.length / seconds,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
    }
}
