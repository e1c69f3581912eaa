package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Measures the processor time of the dearest documents that the limits accept. */
public final class Dearest {

    private static final int RUNS = 3;

    private final DearestClient client;
    private final Dateline dateline;
    private final Server server;

    private Dearest(DearestClient client, Dateline dateline, Server server) {
        this.client = client;
        this.dateline = dateline;
        this.server = server;
    }

    /** A shape as dear as it can be, and the seconds that one answer took. */
    private record Row(
            DearestShape shape,
            int repeated,
            int things,
            DearestClient.Answer answer,
            double ofServer,
            double ofDatabase) {

        double seconds() {
            return ofServer + ofDatabase;
        }
    }

    /** The options of Compare. */
    public static void main(String... arguments) throws Exception {
        Options options = Options.of(arguments);
        Files.createDirectories(options.data());
        Jdk jdk = Jdk.newest();
        try (Server server = Server.of(options)) {
            LoadedArchive archive = LoadedArchive.of(options.articles(), server, options, jdk);
            try (Dateline dateline = Dateline.on(archive, "Dateline", jdk, options.data())) {
                new Dearest(new DearestClient(dateline.endpoint(), archive), dateline, server)
                        .run(DearestShape.all());
            }
        }
    }

    private void run(List<DearestShape> shapes) throws IOException, InterruptedException {
        for (DearestShape shape : shapes) {
            for (int i = 0; i < RUNS; i++) {
                client.ask(shape, 1, 1);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (DearestShape shape : shapes) {
            Row row = measure(shape);
            Progress.say("%s: %.2f s".formatted(shape.name(), row.seconds()));
            rows.add(row);
        }
        rows.sort(Comparator.comparingDouble(Row::seconds).reversed());
        System.out.println(
                "| what | repeated | of things | cost | server s | PostgreSQL s | answer KB | error |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|---|");
        rows.forEach(Dearest::print);
    }

    /** Things first, then repetitions: as many of both as are accepted. */
    private Row measure(DearestShape shape) throws IOException, InterruptedException {
        int things =
                shape.isRoot()
                        ? 1
                        : most(
                                DearestShape.MOST_THINGS,
                                client.ask(shape, 1, 1),
                                client.ask(shape, 1, 2));
        int repeated =
                most(
                        DearestShape.MOST_REPEATED,
                        client.ask(shape, 1, things),
                        client.ask(shape, 2, things));
        DearestClient.Answer answer = client.ask(shape, repeated, things);
        double ofServer = dateline.cpuSeconds();
        double ofDatabase = server.cpuSeconds();
        for (int i = 0; i < RUNS; i++) {
            client.ask(shape, repeated, things);
        }
        return new Row(
                shape,
                repeated,
                things,
                answer,
                (dateline.cpuSeconds() - ofServer) / RUNS,
                (server.cpuSeconds() - ofDatabase) / RUNS);
    }

    /** Cost grows evenly: what one and two cost tells how many the limit accepts. */
    private static int most(int most, DearestClient.Answer one, DearestClient.Answer two) {
        if (two.cost() == 0) {
            return 1;
        }
        long more = Math.max(1, two.cost() - one.cost());
        return (int) Math.max(1, Math.min(most, 1 + (one.limit() - one.cost()) / more));
    }

    private static void print(Row row) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %,d | %.2f | %.2f | %,d | %s |%n",
                row.shape().name(),
                row.repeated(),
                row.shape().isRoot() ? "" : Integer.toString(row.things()),
                row.answer().cost(),
                row.ofServer(),
                row.ofDatabase(),
                row.answer().bytes() / 1024,
                row.answer().code() == null ? "" : row.answer().code());
    }
}
