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

    /** In milliseconds, of articles that were done; how many a second, and how many were not. */
    record Times(double rate, double median, double slowest, int failed) {}

    Times run(List<ObjectNode> inputs, double rate) {
        List<CompletableFuture<Double>> times = new ArrayList<>();
        long begin = System.nanoTime();
        for (ObjectNode input : inputs) {
            long due = begin + (long) (times.size() * 1e9 / rate);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            times.add(
                    client.publish(input)
                            .handle((id, failure) -> failure == null ? millisSince(due) : -1));
        }
        double[] sorted =
                times.stream()
                        .mapToDouble(CompletableFuture::join)
                        .filter(time -> time >= 0)
                        .sorted()
                        .toArray();
        double seconds = millisSince(begin) / 1_000;
        int failed = inputs.size() - sorted.length;
        return sorted.length == 0
                ? new Times(0, 0, 0, failed)
                : new Times(
                        sorted.length / seconds,
                        sorted[sorted.length / 2],
                        sorted[(int) Math.ceil(sorted.length * 0.99) - 1],
                        failed);
    }

    private static double millisSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
