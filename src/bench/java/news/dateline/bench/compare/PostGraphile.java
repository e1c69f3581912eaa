package news.dateline.bench.compare;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** PostGraphile on the views that Dateline reads, as one process or as a cluster. */
final class PostGraphile implements Contender {

    static final Path FOLDER = Path.of("src/bench/postgraphile").toAbsolutePath();
    private static final int CONNECTIONS = 20;

    private final LoadedArchive archive;
    private final StartedProgram program;
    private final int processes;
    private final URI endpoint;

    private PostGraphile(LoadedArchive archive, StartedProgram program, int processes, int port) {
        this.archive = archive;
        this.program = program;
        this.processes = processes;
        this.endpoint = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    /** Lays its files, as the lock file names them, if they are not there. */
    static void install() throws IOException, InterruptedException {
        if (Files.exists(node())) {
            return;
        }
        Progress.say("installs PostGraphile and its Node");
        Process npm =
                new ProcessBuilder("npm", "ci")
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (npm.waitFor() != 0) {
            throw new IllegalStateException("npm ci failed in " + FOLDER);
        }
    }

    static Path node() {
        return FOLDER.resolve("node_modules/node/bin/node");
    }

    static PostGraphile on(LoadedArchive archive, int processes, Path folder)
            throws IOException, InterruptedException {
        int port = StartedProgram.freePort();
        Server server = archive.server();
        Map<String, String> environment =
                Map.of(
                        "NODE_ENV",
                        "production",
                        "GRAPHILE_ENV",
                        "production",
                        "PORT",
                        "" + port,
                        "PROCESSES",
                        "" + processes,
                        "CONNECTIONS",
                        "" + CONNECTIONS / processes,
                        "DATABASE",
                        server.uri(archive.database()));
        StartedProgram program =
                new StartedProgram(
                        List.of(node().toString(), FOLDER.resolve("server.mjs").toString()),
                        environment,
                        folder.resolve("postgraphile-" + processes + ".log"),
                        "listening",
                        processes);
        return new PostGraphile(archive, program, processes, port);
    }

    @Override
    public String name() {
        return processes == 1 ? "PostGraphile" : "PostGraphile × " + processes;
    }

    @Override
    public String dialect() {
        return "postgraphile";
    }

    @Override
    public LoadedArchive archive() {
        return archive;
    }

    @Override
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public double cpuSeconds() {
        return program.cpuSeconds();
    }

    @Override
    public void close() {
        program.close();
    }
}
