package news.dateline.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import news.dateline.start.Program;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clients that ask the same thing again and again, and look at every answer. */
final class Clients implements AutoCloseable {

    /** Five statements one after the other; only reads what the sample has. */
    static final String QUESTION =
            "query Watched { articles(first: 5) { totalCount nodes { headline publisher { name }"
                    + " mentions(first: 5) { nodes { entity { name } } } } } }";

    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");

    private final Program program;
    private final String right;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Instant, String> seen = new ConcurrentSkipListMap<>();
    private volatile boolean done;

    private Clients(Program program, String right) {
        this.program = program;
        this.right = right;
    }

    static Clients of(Program program) throws Exception {
        String right = program.ask(QUESTION);
        assertTrue(right.contains("Choe") && !right.contains("errors"), right);
        Clients clients = new Clients(program, right);
        for (int i = 0; i < CLIENTS; i++) {
            Thread thread = new Thread(clients::askOn, "client");
            thread.start();
            clients.threads.add(thread);
        }
        return clients;
    }

    private void askOn() {
        while (!done) {
            String answer = answer();
            seen.put(Instant.now(), answer);
            pause(answer.equals("right") ? 5 : 50);
        }
    }

    private String answer() {
        try {
            HttpResponse<String> response = program.asks(QUESTION).get(30, TimeUnit.SECONDS);
            if (response.statusCode() == 200 && response.body().equals(right)) {
                return "right";
            }
            Matcher code = CODE.matcher(response.body());
            return response.statusCode()
                    + " "
                    + (code.find() ? code.group(1) : "WRONG: " + response.body());
        } catch (Exception e) {
            return "no answer: " + (e.getCause() instanceof IOException io ? io : e);
        }
    }

    /** How long after this moment the first right answer came after which all were. */
    Duration goodAfter(Instant back) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            pause(500);
            Instant lastBad = back;
            Instant good = null;
            for (Map.Entry<Instant, String> one : seen.entrySet()) {
                if (one.getKey().isAfter(back)) {
                    if (!one.getValue().equals("right")) {
                        lastBad = one.getKey();
                        good = null;
                    } else if (good == null) {
                        good = one.getKey();
                    }
                }
            }
            if (good != null && Duration.between(lastBad, Instant.now()).toMillis() > 1_500) {
                return Duration.between(back, good);
            }
        }
        throw new AssertionError("not good again: " + told());
    }

    /** What was answered but for what was right, and how often. */
    String told() {
        Map<String, Long> counts =
                seen.values().stream()
                        .filter(some -> !some.equals("right"))
                        .collect(
                                Collectors.groupingBy(
                                        some -> some, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "nothing of it"
                : counts.entrySet().stream()
                        .map(one -> "`" + one.getKey() + "` × " + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** Each answer was the right one or an error that says to ask again. */
    void sawNothingWrong(String... codes) {
        String allowed = "right|(200|503) (" + String.join("|", codes) + ")";
        seen.values().forEach(some -> assertTrue(some.matches(allowed), some));
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        done = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
