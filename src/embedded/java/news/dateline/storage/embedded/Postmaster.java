package news.dateline.storage.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jboss.logging.Logger;

/** A running server. It was started by pg_ctl, so it is no child of this process. */
final class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class);

    /** Where the machine was cut off, the server first has to read its log again. */
    private static final String START_SECONDS = "600";

    private static final String STOP_SECONDS = "60";
    private static final long MILLIS_FOR_LAST_LINES = 1_000;
    private static final int LINES_KEPT = 10;
    private static final int PORT_LINE = 3;

    private final Binaries binaries;
    private final Path files;
    private final ProcessHandle process;

    private Postmaster(Binaries binaries, Path files, ProcessHandle process) {
        this.binaries = binaries;
        this.files = files;
        this.process = process;
    }

    /** When it takes connections. What is set here outranks the files of the data directory. */
    static Postmaster start(Binaries binaries, Path files, int port, int connections)
            throws IOException {
        String options =
                String.join(
                        " -c ",
                        "-p " + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=" + connections,
                        "timezone=UTC",
                        "password_encryption=scram-sha-256",
                        // What is loaded is meant to stay, whatever happens to the machine.
                        "fsync=on",
                        "full_page_writes=on",
                        "synchronous_commit=on",
                        // Clients' statements and their values stay out of logs.
                        "log_min_messages=log",
                        "log_min_error_statement=panic");
        Process starter =
                new ProcessBuilder(
                                binaries.command(
                                        "pg_ctl",
                                        "start",
                                        "-D",
                                        files.toString(),
                                        "-w",
                                        "-t",
                                        START_SECONDS,
                                        "-o",
                                        options))
                        .redirectErrorStream(true)
                        .start();
        starter.getOutputStream().close();
        Deque<String> last = new ArrayDeque<>();
        Thread reader = new Thread(() -> log(starter, last), "postgresql-log");
        reader.setDaemon(true);
        reader.start();
        if (waitFor(starter, reader) != 0) {
            synchronized (last) {
                throw new IOException(String.join(" / ", last));
            }
        }
        return new Postmaster(binaries, files, process(files));
    }

    /** The server inherits the pipe, and writes to it for as long as it runs. */
    private static void log(Process starter, Deque<String> last) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(starter.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LOG.debug(line);
                synchronized (last) {
                    last.add(line);
                    if (last.size() > LINES_KEPT) {
                        last.remove();
                    }
                }
            }
        } catch (IOException e) {
            LOG.debugf("PostgreSQL's log cannot be read any more: %s", e.getMessage());
        }
    }

    private static int waitFor(Process starter, Thread reader) throws IOException {
        try {
            int status = starter.waitFor();
            if (status != 0) {
                reader.join(MILLIS_FOR_LAST_LINES);
            }
            return status;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while PostgreSQL started");
        }
    }

    private static ProcessHandle process(Path files) throws IOException {
        long number = Long.parseLong(lines(files).get(0).trim());
        return ProcessHandle.of(number)
                .orElseThrow(() -> new IOException("PostgreSQL ended as soon as it had started"));
    }

    /** The port of the server that runs on these files. */
    static int port(Path files) throws IOException {
        return Integer.parseInt(lines(files).get(PORT_LINE).trim());
    }

    private static List<String> lines(Path files) throws IOException {
        return Files.readAllLines(files.resolve("postmaster.pid"));
    }

    CompletableFuture<ProcessHandle> onExit() {
        return process.onExit();
    }

    /**
     * Without pg_ctl, which may be gone with the data directory; it waits for its clients to leave.
     */
    void end() {
        process.destroy();
    }

    void stop() throws IOException {
        stop(binaries, files);
    }

    /** Whoever started it. Clients are cut off; whole transactions stay. */
    static void stop(Binaries binaries, Path files) throws IOException {
        Commands.run(
                binaries.command(
                        "pg_ctl",
                        "stop",
                        "-D",
                        files.toString(),
                        "-m",
                        "fast",
                        "-w",
                        "-t",
                        STOP_SECONDS),
                "");
    }
}
