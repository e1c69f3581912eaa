package news.dateline.bench.compare;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program, with little memory. */
final class Dateline implements Contender {

    static final String PROGRAM = "target/quarkus-app/quarkus-run.jar";
    static final String HEAP = "-Xmx256m";

    /** On a busy machine requests wait as long as they do elsewhere, rather than be refused. */
    private static final String PATIENCE = "-Ddateline.limits.queue-time=30S";

    /** All requests come from one address, and all mutations are sent with one key. */
    private static final List<String> NO_RATE_LIMIT =
            List.of("-Ddateline.rate-limit.addresses=0", "-Ddateline.rate-limit.keys=0");

    private final String name;
    private final LoadedArchive archive;
    private final StartedProgram program;
    private final URI endpoint;
    private final HeapOf heap;

    private Dateline(String name, LoadedArchive archive, StartedProgram program, int port)
            throws IOException {
        this.name = name;
        this.archive = archive;
        this.program = program;
        this.endpoint = URI.create("http://127.0.0.1:" + port + "/graphql");
        this.heap = new HeapOf(program.pid());
    }

    static Dateline on(LoadedArchive archive, String name, Jdk jdk, Path folder)
            throws IOException, InterruptedException {
        return on(archive, name, PROGRAM, jdk, folder);
    }

    /** The same of another build. */
    static Dateline on(LoadedArchive archive, String name, String program, Jdk jdk, Path folder)
            throws IOException, InterruptedException {
        return start(List.of(), archive, name, program, jdk, folder);
    }

    /** The same with other options: of two for the same thing, the later one counts. */
    static Dateline with(
            List<String> options, LoadedArchive archive, String name, Jdk jdk, Path folder)
            throws IOException, InterruptedException {
        return start(options, archive, name, PROGRAM, jdk, folder);
    }

    private static Dateline start(
            List<String> options,
            LoadedArchive archive,
            String name,
            String program,
            Jdk jdk,
            Path folder)
            throws IOException, InterruptedException {
        int port = StartedProgram.freePort();
        List<String> command = new ArrayList<>(List.of(jdk.tool("java"), HEAP));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=0");
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add(PATIENCE);
        command.addAll(NO_RATE_LIMIT);
        command.addAll(archive.settings());
        command.addAll(options);
        command.addAll(List.of("-jar", program));
        Path log = folder.resolve(name.replaceAll("\\W+", "-") + "-" + archive.articles() + ".log");
        return new Dateline(
                name, archive, new StartedProgram(command, Map.of(), log, "Listening on", 1), port);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String dialect() {
        return "dateline";
    }

    @Override
    public LoadedArchive archive() {
        return archive;
    }

    @Override
    public URI endpoint() {
        return endpoint;
    }

    long pid() {
        return program.pid();
    }

    @Override
    public double cpuSeconds() {
        return program.cpuSeconds();
    }

    @Override
    public long allocated() throws IOException {
        return heap.allocated();
    }

    HeapOf heap() {
        return heap;
    }

    @Override
    public void close() throws IOException {
        heap.close();
        program.close();
    }
}
