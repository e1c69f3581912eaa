package news.dateline.bench.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures subscriptions by WebSocket: what an idle one takes, how soon an article is with
 * subscribers, and what many filters cost.
 */
public final class Subscribers {

    static final String HEAP = "-Xmx512m";

    private static final String DATABASE = "subscribers";
    private static final int MOST = 12_000;

    private Subscribers() {}

    /** The number of idle subscribers, then the options of Compare. */
    public static void main(String... arguments) throws Exception {
        int subscribers = Options.number(10_000, arguments);
        Options options = Options.afterNumber(arguments);
        Files.createDirectories(options.data());
        Jdk jdk = Jdk.newest();
        try (Server server = Server.of(options)) {
            LoadedArchive archive = LoadedArchive.of(options.articles(), server, options, jdk);
            LoadedArchive desk = WritesDatabases.desk(archive, DATABASE);
            String key = WritesDatabases.key(desk, jdk);
            try (Dateline dateline =
                            Dateline.with(settings(), desk, "subscribers", jdk, options.data());
                    Connection connection = server.connect(DATABASE)) {
                SubscriberRuns runs =
                        new SubscriberRuns(
                                dateline,
                                desk,
                                new DeskClient(dateline.endpoint(), key),
                                new SampleArticles(connection));
                runs.warmUp();
                String idle = runs.idle(subscribers);
                System.out.println(idle);
                String filters = runs.filters(options.seconds());
                System.out.println(filters);
                write(options, server, jdk, idle, filters);
            }
        }
    }

    /** All come from one address. */
    private static List<String> settings() {
        List<String> settings = new ArrayList<>(List.of(HEAP));
        settings.add("-Ddateline.connections.max=" + 2 * MOST);
        for (String bound :
                List.of("max", "per-client", "web-sockets", "web-sockets-per-address")) {
            settings.add("-Ddateline.subscriptions." + bound + "=" + MOST);
        }
        return settings;
    }

    private static void write(Options options, Server server, Jdk jdk, String idle, String filters)
            throws Exception {
        Versions versions = new Versions(server, jdk);
        String page =
                Question.resource("/compare/performance-of-subscriptions.md")
                        .replace("{{machine}}", versions.machine())
                        .replace("{{java}}", jdk.version() + " with " + HEAP)
                        .replace("{{postgresql}}", versions.postgresql())
                        .replace("{{articles}}", String.format("%,d", options.articles()))
                        .replace("{{idle}}", idle.strip())
                        .replace("{{filters}}", filters.strip());
        Path out = options.out();
        Files.writeString(out, page);
        Progress.say("wrote " + out);
    }
}
