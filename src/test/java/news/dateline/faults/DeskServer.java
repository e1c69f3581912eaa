package news.dateline.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import news.dateline.testing.TestKeys;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

/** The packaged program as the desk uses it: with all three roles, and the key of an editor. */
final class DeskServer {

    private DeskServer() {}

    /** On a new database, with an editor's key. */
    static Program first(Path home, Postgres server, List<Integer> ports, String... options)
            throws Exception {
        server.run(Files.readString(Postgres.WRITER_SQL));
        Program program = start(home, FreePorts.next(), ports, options);
        try (Connection connection = server.connect()) {
            TestKeys.insert(connection, "desk", 1, "EDITOR", "null");
        }
        DeskClient desk = new DeskClient(program.address(), new Seen());
        await().atMost(60, SECONDS).until(desk::isKnown);
        return program;
    }

    /** On a database that has both. */
    static Program start(Path home, int port, List<Integer> ports, String... options)
            throws Exception {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Ddateline.database.writer.username=dateline_writer");
        all.add("-Ddateline.database.writer.password=writer");
        all.add(Program.OPTIMIZED);
        all.add("-Ddateline.rate-limit.keys=0");
        all.add("-Ddateline.sample=false");
        String[] array = Served.options(ports, all.toArray(String[]::new));
        return Program.serve(home, port, array).untilItAnswers();
    }
}
