package news.dateline.bench.compare;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import news.dateline.bench.machine.ProcessorTime;

/** A build that was started, and what it took until it gave its first right answer. */
final class StartedBuild implements Contender {

    private static final int ASK_EVERY_MILLISECONDS = 5;
    private static final int LONGEST_START_SECONDS = 120;

    private final Build build;
    private final LoadedArchive archive;
    private final URI endpoint;
    private final Process process;
    private JsonNode answer;
    private double seconds;
    private double cpu;

    private StartedBuild(Build build, LoadedArchive archive, int port, Path log)
            throws IOException {
        this.build = build;
        this.archive = archive;
        this.endpoint = URI.create("http://127.0.0.1:" + port + "/graphql");
        List<String> settings = new ArrayList<>(archive.settings());
        settings.add("-Dquarkus.http.port=" + port);
        settings.add("-Dquarkus.management.port=0");
        settings.add("-Dquarkus.http.host=127.0.0.1");
        ProcessBuilder builder =
                new ProcessBuilder(build.command(settings))
                        .directory(build.folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("DATELINE_"));
        this.process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /**
     * @param expected the right answer; null if any will do
     */
    static StartedBuild of(
            Build build, LoadedArchive archive, Chosen chosen, JsonNode expected, Path folder)
            throws IOException, InterruptedException {
        Path log = folder.resolve("starting.log");
        int port = StartedProgram.freePort();
        long begin = System.nanoTime();
        StartedBuild started = new StartedBuild(build, archive, port, log);
        started.await(new Asking(started, chosen), expected, begin);
        return started;
    }

    private void await(Asking asking, JsonNode expected, long begin)
            throws IOException, InterruptedException {
        long end = begin + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (answer == null && process.isAlive() && System.nanoTime() < end) {
            try {
                JsonNode found = asking.answer(Question.POINT);
                answer = expected == null || found.equals(expected) ? found : null;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLISECONDS);
            }
        }
        seconds = (System.nanoTime() - begin) / 1e9;
        cpu = cpuSeconds();
        if (answer == null) {
            close();
            throw new IllegalStateException(build.name() + " did not answer: see starting.log");
        }
    }

    JsonNode answer() {
        return answer;
    }

    double secondsToAnswer() {
        return seconds;
    }

    double cpuToAnswer() {
        return cpu;
    }

    /** Bytes of memory that it has now. */
    long resident() throws IOException {
        return Memory.resident(process.pid());
    }

    @Override
    public String name() {
        return build.name();
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

    @Override
    public double cpuSeconds() {
        return ProcessorTime.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
