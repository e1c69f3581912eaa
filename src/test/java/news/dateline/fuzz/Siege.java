package news.dateline.fuzz;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/** Sends attacks, several at a time, and keeps what went wrong. */
final class Siege {

    private static final int AT_A_TIME = 4;
    private static final int COMPLAINTS_KEPT = 10;

    /** What a client would still wait, on a machine that has other things to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** How long which attack took. */
    private record Took(long number, Duration time) {

        Took longer(Took other) {
            return other.time.compareTo(time) > 0 ? other : this;
        }
    }

    private final HttpClient client;
    private final String endpoint;
    private final Attacker attacker;
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    private final AtomicLong withData = new AtomicLong();
    private final AtomicReference<Took> slowest = new AtomicReference<>(new Took(0, Duration.ZERO));
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    Siege(HttpClient client, String endpoint, Attacker attacker) {
        this.client = client;
        this.endpoint = endpoint;
        this.attacker = attacker;
    }

    /** All attacks from this number to the one before that. */
    void lay(long from, long to) {
        ForkJoinPool pool = new ForkJoinPool(AT_A_TIME);
        try {
            pool.submit(() -> LongStream.range(from, to).parallel().forEach(this::one)).join();
        } finally {
            pool.shutdown();
        }
    }

    private void one(long number) {
        if (complaints.size() >= COMPLAINTS_KEPT) {
            return;
        }
        Attack attack = attacker.attack(number);
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer =
                    client.send(attack.to(endpoint, PATIENCE), BodyHandlers.ofByteArray());
            statuses.computeIfAbsent(answer.statusCode(), any -> new AtomicLong())
                    .incrementAndGet();
            if (Verdict.hasData(answer)) {
                withData.incrementAndGet();
            }
            note(number, attack, Verdict.on(answer));
        } catch (IOException e) {
            note(number, attack, "no answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Took took = new Took(number, Duration.ofNanos(System.nanoTime() - start));
        slowest.accumulateAndGet(took, Took::longer);
    }

    private void note(long number, Attack attack, String complaint) {
        if (complaint != null) {
            complaints.add("\n" + number + ": " + complaint + "\n    " + attack);
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    String report() {
        return "statuses "
                + statuses
                + ", "
                + withData
                + " with data, the slowest: "
                + slowest.get();
    }
}
