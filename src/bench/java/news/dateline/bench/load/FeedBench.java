package news.dateline.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import news.dateline.bench.generator.Generate;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.interchange.load.BundleLoader.Outcome;
import news.dateline.testing.PlainDatabase;

/**
 * Loads an archive with the triggers that note changes for the feed, and without them, in turns;
 * then numbers the changes, as a server does.
 */
public final class FeedBench {

    private static final String TRIGGERS =
            "from pg_trigger t join pg_proc p on p.oid = t.tgfoid where p.proname like 'note\\_%'";

    private FeedBench() {}

    /** How many articles, and how many rounds. */
    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path archive = Files.createTempFile("dateline-bench", ".jsonl.gz");
        try (BenchServer server = BenchServer.given()) {
            Generate.main(
                    new String[] {
                        "--articles", Integer.toString(articles), "--out", archive.toString()
                    });
            load(server, archive, false);
            measure(server, archive, articles, rounds);
        } finally {
            Files.delete(archive);
        }
    }

    private static void measure(BenchServer server, Path archive, int articles, int rounds)
            throws Exception {
        System.out.println(
                "| round | with the feed, s | without, s | CPU of the database with it, s | without, s | numbering, s |\n|--:|--:|--:|--:|--:|--:|");
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            Cost without = load(server, archive, false);
            Cost with = load(server, archive, true);
            Cost numbering = Cost.of(server, FeedBench::number);
            times.add(with.seconds() / without.seconds());
            processor.add(with.serverCpu() / without.serverCpu());
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    i,
                    with.seconds(),
                    without.seconds(),
                    with.serverCpu(),
                    without.serverCpu(),
                    numbering.seconds());
        }
        System.out.printf(
                Locale.ROOT,
                "%n%,d articles, %d rounds: loading with the feed takes %.2f times the time and %.2f times the database's CPU (medians).%n",
                articles,
                rounds,
                median(times),
                median(processor));
    }

    private static Cost load(BenchServer server, Path archive, boolean withFeed) throws Exception {
        PlainDatabase database = PlainDatabase.fresh("bench_feed");
        if (!withFeed) {
            for (String alter :
                    database.read(
                            "select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) "
                                    + TRIGGERS)) {
                database.run(alter);
            }
        }
        return Cost.of(
                server,
                () -> {
                    Outcome outcome =
                            new BundleLoader(database.source()).loadFile(archive.toString());
                    if (!outcome.problems().isEmpty()) {
                        throw new IllegalStateException(outcome.problems().get(0).toString());
                    }
                });
    }

    /** In the database that was loaded last. */
    private static void number() {
        PlainDatabase database = PlainDatabase.of("bench_feed");
        while (!database.read("select graph.number_changes(5000)").equals(List.of("0"))) {
            // the next part
        }
    }

    private static double median(List<Double> ratios) {
        return ratios.stream().sorted().toList().get(ratios.size() / 2);
    }
}
