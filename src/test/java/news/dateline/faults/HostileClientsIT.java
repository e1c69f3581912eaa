package news.dateline.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import news.dateline.start.Program;
import news.dateline.testing.Archives;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Forty clients that ask for as much as they may, and one that asks for a headline. */
@Tag("faults")
class HostileClientsIT {

    private static final int HOSTILE = 40;
    private static final int ARTICLES = 10_000;
    private static final Duration MEANWHILE = Duration.ofSeconds(20);

    private static final int WARM_UP = 200;
    private static final Duration QUICK = Duration.ofMillis(200);

    /**
     * Where the processors are shared with other work, it is as much longer as it is beside threads
     * that only count, as many as heavy requests have connections to the database at the most.
     */
    private static final int COUNTING = 6;

    private static final int AS_LONG_AS_BESIDE_COUNTING = 3;
    private static final Duration COUNT_FOR = Duration.ofSeconds(5);

    @TempDir Path home;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void aLightRequestIsAnsweredThroughoutAndAfterwards() throws Exception {
        Files.writeString(home.resolve("archive.jsonl"), Archives.bundle(1, ARTICLES));
        try (Program load =
                Program.command(home, List.of(Program.OPTIMIZED), "load", "archive.jsonl")) {
            assertEquals(0, load.exit(Duration.ofMinutes(10)), load.output());
        }
        try (Program program =
                Program.serve(
                                home,
                                FreePorts.next(),
                                Program.OPTIMIZED,
                                "-Xmx512m",
                                "-Ddateline.rate-limit.addresses=0")
                        .untilItAnswers()) {
            List<String> articles = ids(program, "articles");
            List<String> people = ids(program, "people");
            List<String> hostile =
                    List.of(
                            most(program, number -> counts(people, number)),
                            most(program, number -> countsOfEach(people, number)),
                            most(program, number -> sameArticle(articles.get(0), number)));
            String article = articles.get(1);
            for (int i = 0; i < WARM_UP; i++) {
                light(program, article);
            }
            Duration before = besideCounting(program, article);
            Duration most = besideHostile(program, hostile, article);
            Duration after = besideCounting(program, article);
            Duration counting = before.compareTo(after) > 0 ? before : after;
            Figures.add(
                    "40 clients that ask for as much as they may, `-Xmx512m`",
                    "refusals by their codes, or 503; one that asks for a headline waits "
                            + most.toMillis()
                            + " ms at the most, in 95 of 100 (beside "
                            + COUNTING
                            + " threads that only count: "
                            + counting.toMillis()
                            + " ms)",
                    "at once");
            Duration allowed = counting.multipliedBy(AS_LONG_AS_BESIDE_COUNTING);
            assertTrue(
                    most.compareTo(QUICK) < 0 || most.compareTo(allowed) < 0,
                    most + " beside hostile clients, " + counting + " beside counting threads");
            assertFalse(program.output().contains("OutOfMemoryError"), program.output());
        }
    }

    private Duration besideHostile(Program program, List<String> hostile, String article)
            throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < HOSTILE; i++) {
            String query = hostile.get(i % hostile.size());
            threads.add(new Thread(() -> askOn(program, query), "hostile"));
        }
        return beside(threads, program, article, MEANWHILE);
    }

    private Duration besideCounting(Program program, String article) throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < COUNTING; i++) {
            threads.add(new Thread(this::countOn, "counting"));
        }
        return beside(threads, program, article, COUNT_FOR);
    }

    private void countOn() {
        while (!done.get()) {
            Thread.onSpinWait();
        }
    }

    /** In how long 95 of 100 light requests are answered while these run. */
    private Duration beside(
            List<Thread> threads, Program program, String article, Duration meanwhile)
            throws Exception {
        done.set(false);
        threads.forEach(Thread::start);
        List<Duration> taken = new ArrayList<>();
        long end = System.nanoTime() + meanwhile.toNanos();
        while (System.nanoTime() < end) {
            taken.add(light(program, article));
            Clients.pause(50);
        }
        done.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        Collections.sort(taken);
        return taken.get(taken.size() * 95 / 100);
    }

    /** Whatever is answered: the light one is what is looked at. */
    private void askOn(Program program, String query) {
        HttpClient own = HttpClient.newHttpClient();
        while (!done.get()) {
            try {
                ask(own, program, query);
            } catch (IOException | InterruptedException e) {
                Clients.pause(100);
            }
        }
    }

    private Duration light(Program program, String article) throws Exception {
        long begun = System.nanoTime();
        String answer =
                ask(
                        program,
                        body("nodes(ids: $ids) { ... on Article { headline } }", List.of(article)));
        assertTrue(answer.contains("\"headline\":\""), answer);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private List<String> ids(Program program, String list) throws Exception {
        return JsonPath.from(program.ask("{ " + list + "(first: 100) { nodes { id } } }"))
                .getList("data." + list + ".nodes.id");
    }

    private String ask(Program program, String body) throws IOException, InterruptedException {
        return ask(client, program, body);
    }

    private static String ask(HttpClient client, Program program, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(program.address()))
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    /** A document whose variable {@code $ids} has these. */
    private static String body(String query, List<String> ids) {
        return "{\"query\":\"query($ids: [ID!]!) { %s }\",\"variables\":{\"ids\":[%s]}}"
                .formatted(
                        query.replace("\"", "\\\""),
                        ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",")));
    }

    /** The one of the greatest number, up to 30, that is not refused for what it asks for. */
    private String most(Program program, IntFunction<String> query)
            throws IOException, InterruptedException {
        for (int number = 30; number > 0; number--) {
            if (!ask(program, query.apply(number)).contains("_EXCEEDED")) {
                return query.apply(number);
            }
        }
        throw new AssertionError("all cost too much");
    }

    private static String counts(List<String> people, int number) {
        return body(
                aliases(
                        number,
                        "articles(first: 100, filter: { mentionsAll: $ids, publishedAfter:"
                                + " \"20%02d-01-01T00:00:00Z\" }) { totalCount nodes { id } }"),
                people.subList(0, 10));
    }

    private static String countsOfEach(List<String> people, int number) {
        return body(
                "nodes(ids: $ids) { ... on Person { %s } }"
                        .formatted(
                                aliases(
                                        2,
                                        "articles(filter: { publishedAfter:"
                                                + " \"20%02d-01-01T00:00:00Z\" }) { totalCount }")),
                people.subList(0, number));
    }

    private static String sameArticle(String article, int number) {
        return body(
                "nodes(ids: $ids) { ... on Article { mentions(first: 100) { nodes { article { %s } } } } }"
                        .formatted(aliases(number, "headline")),
                Collections.nCopies(100, article));
    }

    private static String aliases(int number, String field) {
        return IntStream.range(0, number)
                .mapToObj(i -> "a" + i + ": " + field.formatted(i))
                .collect(Collectors.joining(" "));
    }
}
