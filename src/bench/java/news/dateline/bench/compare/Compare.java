package news.dateline.bench.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures Dateline, PostGraphile and one SQL statement at the same work. */
public final class Compare {

    private static final int WRONG_USE = 2;
    private static final int PROFILE_SECONDS = 20;
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final String DATELINE = "Dateline";

    private final Options options;
    private final Server server;
    private final Jdk jdk;
    private final List<AutoCloseable> started = new ArrayList<>();

    private Compare(Options options, Server server, Jdk jdk) {
        this.options = options;
        this.server = server;
        this.jdk = jdk;
    }

    public static void main(String... arguments) throws Exception {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(WRONG_USE);
            return;
        }
        Files.createDirectories(options.data());
        PostGraphile.install();
        try (Server server = Server.of(options)) {
            new Compare(options, server, Jdk.newest()).run();
        }
    }

    private void run() throws Exception {
        try {
            LoadedArchive archive = LoadedArchive.of(options.articles(), server, options, jdk);
            LoadedArchive more =
                    options.beside() == 0
                            ? null
                            : LoadedArchive.of(options.beside(), server, options, jdk);
            // Views over those of Dateline, as PostGraphile needs them, would keep Dateline from
            // renewing its own when it starts.
            server.run(archive.database(), "drop schema if exists postgraphile cascade");
            compare(archive, more);
        } finally {
            for (AutoCloseable one : started) {
                one.close();
            }
        }
    }

    private void compare(LoadedArchive archive, LoadedArchive more) throws Exception {
        Path folder = options.data();
        Chosen chosen = Chosen.in(archive);
        OneStatement limit = new OneStatement(archive, chosen, folder);
        Dateline dateline = start(Dateline.on(archive, DATELINE, jdk, folder));
        server.run(archive.database(), Question.resource("/compare/postgraphile.sql"));
        List<Asking> askings = new ArrayList<>();
        askings.add(new Asking(dateline, chosen));
        askings.add(new Asking(start(PostGraphile.on(archive, 1, folder)), chosen));
        askings.add(new Asking(start(PostGraphile.on(archive, CORES, folder)), chosen));
        Sameness.check(askings, limit);
        if (more != null) {
            String name = String.format(Locale.ROOT, "Dateline, %,d articles", more.articles());
            askings.add(new Asking(start(Dateline.on(more, name, jdk, folder)), Chosen.in(more)));
        }

        Path script = folder.resolve("post.lua");
        Files.writeString(script, Question.resource("/compare/post.lua"));
        Bench bench = new Bench(askings, limit, new Wrk(script), folder);
        bench.warmUp(options.warmUps());
        Results results = bench.measure(options.rounds(), options.seconds());
        System.out.println(new AllFigures(results).table());
        Profile profile = bench.profile(dateline, jdk, PROFILE_SECONDS);
        new Written(options, new Versions(server, jdk)).write(results, profile, names(askings));
    }

    private static List<String> names(List<Asking> askings) {
        return askings.stream().map(asking -> asking.contender().name()).toList();
    }

    private <T extends AutoCloseable> T start(T one) {
        started.add(0, one);
        return one;
    }
}
