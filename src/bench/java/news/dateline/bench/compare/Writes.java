package news.dateline.bench.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Measures what it costs to write articles by mutations, beside the same rows in one transaction
 * written by hand, and what readers notice of writers.
 */
public final class Writes {

    private static final String NAME = "Dateline";

    private Writes() {}

    /** The options of Compare. */
    public static void main(String... arguments) throws Exception {
        Options options = Options.of(arguments);
        Files.createDirectories(options.data());
        Jdk jdk = Jdk.newest();
        try (Server server = Server.of(options)) {
            LoadedArchive archive = LoadedArchive.of(options.articles(), server, options, jdk);
            WritesDatabases databases =
                    WritesDatabases.of(
                            archive,
                            jdk,
                            (desk, key) -> writeFirst(desk, key, jdk, options.data()));
            try (Dateline dateline = Dateline.on(databases.desk(), NAME, jdk, options.data())) {
                measure(options, databases, dateline, jdk);
            }
        }
    }

    /** So that no article is the first of its publisher or of its subjects. */
    private static void writeFirst(LoadedArchive desk, String key, Jdk jdk, Path folder)
            throws java.io.IOException, InterruptedException, SQLException {
        try (Dateline dateline = Dateline.on(desk, NAME, jdk, folder);
                Connection connection = desk.server().connect(desk.database())) {
            new DeskClient(dateline.endpoint(), key)
                    .publish(
                            new SampleArticles(connection)
                                    .input("writes/first", SampleArticles.WORDS))
                    .join();
        }
    }

    private static void measure(
            Options options, WritesDatabases databases, Dateline dateline, Jdk jdk)
            throws Exception {
        try (Connection desk = databases.connect(databases.desk().database());
                Connection byHand = databases.connect(databases.byHand())) {
            DeskClient client = new DeskClient(dateline.endpoint(), databases.key());
            SampleArticles articles = new SampleArticles(desk);
            WriteRounds rounds =
                    new WriteRounds(
                            dateline,
                            databases,
                            client,
                            articles,
                            new StoredRows(desk),
                            new WrittenByHand(byHand));
            Progress.say("warms up");
            rounds.warmUp(options.warmUps());
            for (int round = 1; round <= options.rounds(); round++) {
                Progress.say("round " + round + " of " + options.rounds());
                rounds.run();
            }
            databases.checkThatBothAreSame();
            System.out.println(rounds.figures().table());
            String sizes = StoredSizes.table(desk);
            System.out.println(sizes);
            ReadersBesideWriters beside =
                    new ReadersBesideWriters(
                            dateline, databases.server(), client, articles, options.seconds());
            for (int round = 1; round <= options.rounds(); round++) {
                Progress.say("readers beside writers, round " + round + " of " + options.rounds());
                beside.run();
            }
            System.out.println(beside.table());
            write(options, jdk, rounds.figures(), sizes, beside, databases.server());
        }
    }

    private static void write(
            Options options,
            Jdk jdk,
            WriteFigures figures,
            String sizes,
            ReadersBesideWriters beside,
            Server server)
            throws Exception {
        Versions versions = new Versions(server, jdk);
        String page =
                Question.resource("/compare/performance-of-writes.md")
                        .replace("{{machine}}", versions.machine())
                        .replace("{{java}}", jdk.version() + " with " + Dateline.HEAP)
                        .replace("{{postgresql}}", versions.postgresql())
                        .replace("{{articles}}", String.format("%,d", options.articles()))
                        .replace(
                                "{{rounds}}",
                                "%d rounds of %d articles"
                                        .formatted(options.rounds(), WriteRounds.ARTICLES))
                        .replace("{{figures}}", figures.table().strip())
                        .replace("{{sizes}}", sizes.strip())
                        .replace("{{beside}}", beside.table().strip());
        Files.writeString(options.out(), page);
        Progress.say("wrote " + options.out());
    }
}
