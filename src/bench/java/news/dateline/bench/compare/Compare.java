package news.dateline.bench.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures Dateline, PostGraphile and one SQL statement at the same work. */
public final class Compare {

    private static final int WRONG_USE = 2;
    private static final int PROFILE_SECONDS = 20;

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
        System.exit(0);
    }

    private void run() throws Exception {
        try {
            LoadedArchive archive = LoadedArchive.of(options.articles(), server, options, jdk);
            server.run(archive.database(), Question.resource("/compare/postgraphile.sql"));
            compare(archive);
        } finally {
            for (AutoCloseable one : started) {
                one.close();
            }
        }
    }

    private void compare(LoadedArchive archive) throws Exception {
        Chosen chosen = Chosen.in(archive);
        OneStatement limit = new OneStatement(archive, chosen, options.data());
        Dateline dateline = start(Dateline.on(archive, jdk, options.data()));
        List<Asking> askings = new ArrayList<>();
        askings.add(new Asking(dateline, chosen));
        askings.add(new Asking(start(PostGraphile.on(archive, 1, options.data())), chosen));
        int cores = Runtime.getRuntime().availableProcessors();
        askings.add(new Asking(start(PostGraphile.on(archive, cores, options.data())), chosen));
        Sameness.check(askings, limit);

        Path script = options.data().resolve("post.lua");
        Files.writeString(script, Question.resource("/compare/post.lua"));
        Bench bench = new Bench(askings, limit, new Wrk(script), options.data());
        bench.warmUp(options.warmUps());
        Results results = bench.measure(options.rounds(), options.seconds());
        System.out.println(new AllFigures(results).table());
    }

    private <T extends AutoCloseable> T start(T one) {
        started.add(0, one);
        return one;
    }
}
