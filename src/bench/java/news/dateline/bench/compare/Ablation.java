package news.dateline.bench.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures what each part of Dateline saves that a library has too: {@code compare --ablate}. */
public final class Ablation {

    private static final String DATELINE = "Dateline";

    private Ablation() {}

    public static void main(String... arguments) throws Exception {
        Options options = Options.of(arguments);
        Files.createDirectories(options.data());
        Jdk jdk = Jdk.newest();
        Map<String, String> programs = new LinkedHashMap<>();
        for (Variant variant : Variant.Patched.all()) {
            programs.put(variant.name(), variant.build(options.data()));
        }
        List<AutoCloseable> started = new ArrayList<>();
        try (Server server = Server.of(options)) {
            LoadedArchive archive = LoadedArchive.of(options.articles(), server, options, jdk);
            Chosen chosen = Chosen.in(archive);
            List<Asking> askings = new ArrayList<>();
            Dateline whole = Dateline.on(archive, DATELINE, jdk, options.data());
            started.add(whole);
            askings.add(new Asking(whole, chosen));
            if (options.before() != null) {
                Dateline before = before(options, server, jdk);
                started.add(before);
                askings.add(new Asking(before, Chosen.in(before.archive())));
            }
            for (Map.Entry<String, String> program : programs.entrySet()) {
                String name = program.getKey();
                Dateline other =
                        Dateline.on(archive, name, program.getValue(), jdk, options.data());
                started.add(other);
                askings.add(new Asking(other, chosen));
            }
            measure(options, askings, new OneStatement(archive, chosen, options.data()), jdk);
        } finally {
            for (AutoCloseable one : started) {
                one.close();
            }
        }
    }

    /** On a database of its own, since its tables may be others. */
    private static Dateline before(Options options, Server server, Jdk jdk) throws Exception {
        Variant variant = new Variant.Earlier(options.before());
        String program = variant.build(options.data());
        String database = "archive_before_" + options.articles();
        LoadedArchive archive =
                LoadedArchive.of(options.articles(), server, options, jdk, database, program);
        return Dateline.on(archive, variant.name(), program, jdk, options.data());
    }

    private static void measure(Options options, List<Asking> askings, OneStatement limit, Jdk jdk)
            throws Exception {
        Sameness.check(askings, limit);
        Path script = options.data().resolve("post.lua");
        Files.writeString(script, Question.resource("/compare/post.lua"));
        Bench bench = new Bench(askings, limit, new Wrk(script), options.data());
        bench.warmUp(options.warmUps());
        Results results = bench.measureCost(options.rounds(), options.seconds());
        System.out.println(PerformancePage.costs(results));
        Versions versions = new Versions(limit.server(), jdk);
        String page =
                Question.resource("/compare/ablation.md")
                        .replace("{{machine}}", versions.machine())
                        .replace(
                                "{{programs}}",
                                "Java "
                                        + jdk.version()
                                        + " with "
                                        + Dateline.HEAP
                                        + ", "
                                        + versions.postgresql())
                        .replace(
                                "{{articles}}",
                                String.format(Locale.ROOT, "%,d", options.articles()))
                        .replace(
                                "{{rounds}}",
                                options.rounds() + " rounds of " + options.seconds() + " seconds")
                        .replace("{{before}}", beforeOf(options))
                        .replace("{{ratios}}", ratios(results).strip());
        Files.writeString(options.out(), page);
        Progress.say("wrote " + options.out());
    }

    private static String beforeOf(Options options) {
        return options.before() == null
                ? ""
                : "\n- **before**: the program of commit "
                        + options.before()
                        + ", with the same archive in a separate database.";
    }

    /**
     * The processor time of each variant's server, and of server and database, as shares of
     * Dateline's.
     */
    private static String ratios(Results results) {
        List<String> variants =
                results.contenders().stream().filter(name -> !name.equals(DATELINE)).toList();
        StringBuilder table = new StringBuilder("| question |");
        variants.forEach(name -> table.append(" ").append(name).append(" |"));
        table.append("\n|---|").append("--:|".repeat(variants.size())).append("\n");
        for (Question question : Question.ALL) {
            Figures whole = results.of(DATELINE, question);
            String cells =
                    variants.stream()
                            .map(name -> results.of(name, question))
                            .map(other -> cell(whole, other))
                            .collect(Collectors.joining(" | "));
            table.append("| ").append(question.title()).append(" | ").append(cells).append(" |\n");
        }
        return table.toString();
    }

    private static String cell(Figures whole, Figures other) {
        return String.format(
                Locale.ROOT,
                "%.2f, %.2f",
                other.few(Sample::server) / whole.few(Sample::server),
                other.few(Sample::both) / whole.few(Sample::both));
    }
}
