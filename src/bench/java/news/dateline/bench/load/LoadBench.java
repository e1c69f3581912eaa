package news.dateline.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import news.dateline.bench.generator.Generate;
import news.dateline.interchange.load.BundleLoader;
import news.dateline.interchange.load.BundleLoader.Outcome;
import news.dateline.testing.PlainDatabase;

/**
 * Loads archives of some sizes, then lets PostgreSQL COPY the same rows into the same tables with
 * their indexes, and compares.
 */
public final class LoadBench {

    private static final String HEAD =
            "| articles | how | seconds | articles a second | CPU of the server, s | CPU of the loader, s | most memory, MB |\n"
                    + "|---|---|---|---|---|---|---|";

    private LoadBench() {}

    /** The sizes, in articles. */
    public static void main(String[] sizes) throws Exception {
        try (BenchServer server = BenchServer.given()) {
            System.out.println(HEAD);
            List<String> ratios = new ArrayList<>();
            for (String size : sizes.length == 0 ? new String[] {"100000"} : sizes) {
                ratios.add(compare(server, Integer.parseInt(size)));
            }
            System.out.println();
            ratios.forEach(System.out::println);
        }
    }

    private static String compare(BenchServer server, int articles) throws Exception {
        Path folder = Files.createTempDirectory("dateline-bench");
        try {
            Path archive = folder.resolve("archive.jsonl.gz");
            Generate.main(
                    new String[] {
                        "--articles", Integer.toString(articles), "--out", archive.toString()
                    });
            PlainDatabase loaded = PlainDatabase.fresh("bench_load");
            Cost load = Cost.of(server, () -> load(loaded, archive));
            print(articles, "load", load);
            Tables.write(loaded, folder);
            PlainDatabase copied = PlainDatabase.fresh("bench_copy");
            Cost copy = Cost.of(server, () -> Tables.read(copied, folder));
            print(articles, "COPY", copy);
            return String.format(
                    Locale.ROOT,
                    "%,d articles: loading takes %.2f times the time of COPY and %.2f times the server's CPU.",
                    articles,
                    load.seconds() / copy.seconds(),
                    load.serverCpu() / copy.serverCpu());
        } finally {
            delete(folder);
        }
    }

    private static void load(PlainDatabase database, Path archive) throws Exception {
        Outcome outcome = new BundleLoader(database.source()).loadFile(archive.toString());
        if (!outcome.problems().isEmpty()) {
            throw new IllegalStateException(outcome.problems().get(0).toString());
        }
    }

    private static void print(int articles, String how, Cost cost) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                articles,
                how,
                cost.seconds(),
                articles / cost.seconds(),
                cost.serverCpu(),
                cost.ownCpu(),
                cost.megabytes());
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
