package news.dateline.bench.compare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The measurements. Every one fails if an event is missing or too many. */
final class SubscriberRuns {

    private static final int FILTERS = 1_000;
    private static final int RATE = 10;
    private static final int SHARED_ARTICLES = 10;
    private static final int IDLE_SECONDS = 60;
    private static final int WARM_UP_ARTICLES = 300;

    private final Dateline dateline;
    private final LoadedArchive desk;
    private final DeskClient client;
    private final SampleArticles articles;
    private int number;

    SubscriberRuns(
            Dateline dateline, LoadedArchive desk, DeskClient client, SampleArticles articles) {
        this.dateline = dateline;
        this.desk = desk;
        this.client = client;
        this.articles = articles;
    }

    private record Cpu(double server, double database, long nanos) {

        Cpu since(Cpu before) {
            return new Cpu(
                    server - before.server, database - before.database, nanos - before.nanos);
        }
    }

    private Cpu cpu() {
        return new Cpu(dateline.cpuSeconds(), desk.server().cpuSeconds(), System.nanoTime());
    }

    void warmUp() throws Exception {
        Progress.say("warms up");
        try (Sockets sockets = new Sockets(dateline.endpoint())) {
            List<ObjectNode> filters = different(50);
            sockets.open(filters);
            List<ObjectNode> written = new ArrayList<>();
            for (int i = 0; i < WARM_UP_ARTICLES; i++) {
                written.addAll(write(1, RATE));
            }
            sockets.await(matches(filters, written));
        }
    }

    /** Idle subscribers of one list; then a few articles, of which each is told to all. */
    String idle(int subscribers) throws Exception {
        try (Sockets sockets = new Sockets(dateline.endpoint())) {
            long heap = heap();
            long resident = Memory.resident(dateline.pid());
            Progress.say("opens " + subscribers + " WebSockets");
            sockets.open(Collections.nCopies(subscribers, null));
            long heapEach = (heap() - heap) / subscribers;
            long residentNow = Memory.resident(dateline.pid());
            Cpu before = cpu();
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            Cpu idle = cpu().since(before);
            Progress.say("tells all of them of articles");
            List<Long> all = new ArrayList<>();
            before = cpu();
            for (int i = 0; i < SHARED_ARTICLES; i++) {
                write(1, RATE);
                all.addAll(times(sockets.await(subscribers)));
            }
            Cpu told = cpu().since(before);
            return String.format(
                    Locale.ROOT,
                    """
                            | | |
                            |---|--:|
                            | idle subscribers | %,d |
                            | heap of each, KB | %.1f |
                            | resident memory: before, with them, MB | %d, %d |
                            | CPU while idle, of one core | %.1f %% |
                            | one article to all: commit to event, p50, p99, slowest, ms | %s |
                            | CPU for it: server, database, ms | %.0f, %.0f |
                            """,
                    subscribers,
                    heapEach / 1_000.0,
                    resident / 1_000_000,
                    residentNow / 1_000_000,
                    100 * (idle.server() + idle.database()) / (idle.nanos() / 1e9),
                    shares(all),
                    1_000 * told.server() / SHARED_ARTICLES,
                    1_000 * told.database() / SHARED_ARTICLES);
        }
    }

    private long heap() throws Exception {
        dateline.heap().collect();
        dateline.heap().collect();
        return dateline.heap().used();
    }

    /** A thousand filters, ten articles a second; before that, the articles alone. */
    String filters(int seconds) throws Exception {
        int articles = RATE * seconds;
        Progress.say("writes " + articles + " articles without subscribers");
        Cpu before = cpu();
        write(articles, RATE);
        Cpu alone = cpu().since(before);
        // The last ones may not be in the feed yet, and would be told.
        TimeUnit.SECONDS.sleep(3);
        try (Sockets sockets = new Sockets(dateline.endpoint())) {
            List<ObjectNode> filters = different(FILTERS);
            sockets.open(filters);
            Progress.say("writes as many with " + FILTERS + " filters");
            before = cpu();
            List<ObjectNode> written = write(articles, RATE);
            int events = matches(filters, written);
            List<Long> times = times(sockets.await(events));
            Cpu with = cpu().since(before);
            return String.format(
                    Locale.ROOT,
                    """
                    | | |
                    |---|--:|
                    | filters, articles | %,d, %,d |
                    | events | %,d |
                    | commit to event, p50, p99, slowest, ms | %s |
                    | CPU for an article without subscribers: server, database, ms | %.1f, %.1f |
                    | CPU for an article with them: server, database, ms | %.1f, %.1f |
                    """,
                    FILTERS,
                    articles,
                    events,
                    shares(times),
                    1_000 * alone.server() / articles,
                    1_000 * alone.database() / articles,
                    1_000 * with.server() / articles,
                    1_000 * with.database() / articles);
        }
    }

    /** At this rate, each in a transaction of its own. */
    private List<ObjectNode> write(int many, int rate) {
        List<ObjectNode> written = new ArrayList<>();
        List<CompletableFuture<?>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < many; i++) {
            ObjectNode input = articles.input("live/" + number++, SampleArticles.WORDS);
            long due = begin + (long) (i * 1e9 / rate);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            written.add(input);
            answers.add(client.publish(input));
        }
        answers.forEach(CompletableFuture::join);
        return written;
    }

    /** Filters: each of another entity, some with more conditions that all articles meet. */
    private List<ObjectNode> different(int many) {
        List<ObjectNode> filters = new ArrayList<>();
        for (NamedEntity entity : articles.known().subList(0, many)) {
            ObjectNode filter = DeskClient.empty();
            switch (filters.size() % 4) {
                case 0 -> filter.putArray("mentionsAll").add(entity.id());
                case 1 -> filter.put("hasImage", false).putArray("mentionsAny").add(entity.id());
                case 2 -> {
                    filter.putArray("mentionsAny").add(entity.id());
                    filter.putArray("language").add("en");
                }
                default -> filter.putArray("mentionsAny").add(entity.id());
            }
            filters.add(filter);
        }
        return filters;
    }

    private static int matches(List<ObjectNode> filters, List<ObjectNode> written) {
        Map<String, Integer> mentions = new HashMap<>();
        for (ObjectNode article : written) {
            article.get("mentions")
                    .forEach(one -> mentions.merge(one.get("entity").asText(), 1, Integer::sum));
        }
        return filters.stream()
                .map(
                        filter ->
                                filter.has("mentionsAll")
                                        ? filter.get("mentionsAll")
                                        : filter.get("mentionsAny"))
                .mapToInt(ids -> mentions.getOrDefault(ids.get(0).asText(), 0))
                .sum();
    }

    /** From the commit, as PostgreSQL has noted it, in microseconds. */
    private List<Long> times(List<Sockets.Arrival> arrivals) throws SQLException {
        Map<String, Long> commits = new HashMap<>();
        try (Connection connection = desk.server().connect(desk.database());
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select headline, (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint"
                                        + " from graph.article where headline like 'Council votes on live/%'");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                commits.put(rows.getString(1), rows.getLong(2));
            }
        }
        return arrivals.stream()
                .map(one -> one.micros() - commits.get(one.headline()))
                .sorted()
                .toList();
    }

    private static String shares(List<Long> micros) {
        List<Long> sorted = micros.stream().sorted().toList();
        int size = sorted.size();
        return String.format(
                Locale.ROOT,
                "%.0f, %.0f, %.0f",
                sorted.get(size / 2) / 1e3,
                sorted.get((int) Math.ceil(size * 0.99) - 1) / 1e3,
                sorted.get(size - 1) / 1e3);
    }
}
