package news.dateline.bench.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The front page at a fixed rate, without and with articles being published at a fixed rate. */
final class ReadersBesideWriters {

    private static final double READS = 50;
    private static final double WRITES = 50;

    private static final String READERS = "1: readers";
    private static final String WRITERS = "2: writers";
    private static final String BOTH = "3: both";

    private final Dateline dateline;
    private final Server server;
    private final SteadyWrites writes;
    private final SampleArticles articles;
    private final int seconds;
    private final Map<String, List<Phase>> found = new TreeMap<>();
    private int number;

    ReadersBesideWriters(
            Dateline dateline,
            Server server,
            DeskClient client,
            SampleArticles articles,
            int seconds) {
        this.dateline = dateline;
        this.server = server;
        this.writes = new SteadyWrites(client);
        this.articles = articles;
        this.seconds = seconds;
    }

    /** Cores that were used, and times; null where nobody read or wrote. */
    private record Phase(
            double ofServer,
            double ofDatabase,
            SteadyRate.Times reads,
            SteadyWrites.Times writes) {}

    void run() throws Exception {
        try (SteadyRate reads = new SteadyRate()) {
            read(reads);
            add(READERS, reads, false);
            add(WRITERS, null, true);
            add(BOTH, reads, true);
        }
    }

    private void add(String name, SteadyRate reads, boolean writing) throws Exception {
        List<ObjectNode> inputs = new ArrayList<>();
        for (int i = 0; writing && i < WRITES * seconds; i++) {
            inputs.add(articles.input("beside/" + number++, SampleArticles.WORDS));
        }
        double serverBefore = dateline.cpuSeconds();
        double databaseBefore = server.cpuSeconds();
        long begin = System.nanoTime();
        CompletableFuture<SteadyWrites.Times> written =
                writing
                        ? CompletableFuture.supplyAsync(() -> writes.run(inputs, WRITES))
                        : CompletableFuture.completedFuture(null);
        SteadyRate.Times read = reads == null ? null : read(reads);
        SteadyWrites.Times times = written.join();
        double elapsed = (System.nanoTime() - begin) / 1e9;
        found.computeIfAbsent(name, some -> new ArrayList<>())
                .add(
                        new Phase(
                                (dateline.cpuSeconds() - serverBefore) / elapsed,
                                (server.cpuSeconds() - databaseBefore) / elapsed,
                                read,
                                times));
    }

    private SteadyRate.Times read(SteadyRate reads) throws Exception {
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("query", Question.FRONT_PAGE.document(dateline.dialect()));
        return reads.run(
                dateline.endpoint(),
                body.toString().getBytes(StandardCharsets.UTF_8),
                READS,
                seconds);
    }

    String table() {
        StringBuilder table =
                new StringBuilder(
                        "| | cores, server | cores, database | reads, p50 | reads, p99 | refused | articles a second | articles, p50 | articles, p99 | refused |\n"
                                + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        found.forEach((name, phases) -> table.append(row(name, phases)));
        return table.toString();
    }

    private static String row(String name, List<Phase> phases) {
        boolean reads = !name.equals(WRITERS);
        boolean writes = !name.equals(READERS);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %s | %s | %s | %s | %s | %s | %s |%n",
                name.substring(name.indexOf(' ') + 1),
                WriteFigures.median(phases, Phase::ofServer),
                WriteFigures.median(phases, Phase::ofDatabase),
                reads ? number(phases, phase -> phase.reads().median()) : "",
                reads ? number(phases, phase -> phase.reads().slowest()) : "",
                reads ? number(phases, phase -> phase.reads().failed()) : "",
                writes ? number(phases, phase -> phase.writes().rate()) : "",
                writes ? number(phases, phase -> phase.writes().median()) : "",
                writes ? number(phases, phase -> phase.writes().slowest()) : "",
                writes ? number(phases, phase -> phase.writes().failed()) : "");
    }

    private static String number(
            List<Phase> phases, java.util.function.ToDoubleFunction<Phase> figure) {
        return String.format(Locale.ROOT, "%.1f", WriteFigures.median(phases, figure));
    }
}
