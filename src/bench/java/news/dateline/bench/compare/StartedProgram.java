package news.dateline.bench.compare;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import news.dateline.bench.machine.ProcessorTime;

/** A program that listens on a port until it is stopped. */
final class StartedProgram implements AutoCloseable {

    private static final int LONGEST_START_SECONDS = 120;

    private final Process process;
    private final Path log;

    /**
     * @param listening what it writes as soon as it answers
     * @param times how often it writes that
     */
    StartedProgram(
            List<String> command,
            Map<String, String> environment,
            Path log,
            String listening,
            int times)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("DATELINE_"));
        builder.environment().putAll(environment);
        this.log = log;
        this.process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        await(listening, times);
    }

    private void await(String listening, int times) throws IOException, InterruptedException {
        for (int i = 0; i < LONGEST_START_SECONDS * 10 && process.isAlive(); i++) {
            if (Files.readString(log).split(listening, -1).length > times) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        close();
        throw new IllegalStateException("It did not start:\n" + Files.readString(log));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    long pid() {
        return process.pid();
    }

    double cpuSeconds() {
        return ProcessorTime.of(process.pid());
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    @Override
    public void close() {
        stop();
        process.onExit().join();
    }
}
