package news.dateline.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, started as a user does, with a data directory of its own. */
final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final int port;
    private final Path output;
    private final Path errors;

    private Program(Path folder, int port, Path input, List<String> options, List<String> arguments)
            throws IOException {
        this.port = port;
        this.output = Files.createTempFile(folder, "output", ".log");
        this.errors = Files.createTempFile(folder, "errors", ".log");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.add("-Dquarkus.http.port=" + port);
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(errors.toFile())
                        .redirectOutput(output.toFile());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("DATELINE_"));
        this.process = builder.start();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** With Java's options as given. */
    static Program serve(Path folder, int port, String... options) throws IOException {
        return new Program(folder, port, null, List.of(options), List.of());
    }

    static Program command(Path folder, String... arguments) throws IOException {
        return new Program(folder, 0, null, List.of(), List.of(arguments));
    }

    /** The same with a file as standard input. */
    static Program commandReading(Path folder, Path input, String... arguments) throws IOException {
        return new Program(folder, 0, input, List.of(), List.of(arguments));
    }

    Program untilItAnswers() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                ask("{ articles { totalCount } }");
                return this;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new AssertionError("does not answer:\n" + output());
    }

    String address() {
        return "http://localhost:" + port + "/graphql";
    }

    String ask(String query) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address()))
                        .header("content-type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}"))
                        .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What it exits with, by itself. */
    int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("does not end");
        }
        return process.exitValue();
    }

    /** As Ctrl-C does. */
    int interrupt() throws InterruptedException {
        process.destroy();
        return exit();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        exit();
    }

    /** All that it wrote. */
    String output() throws IOException {
        return standardOutput() + standardError();
    }

    String standardOutput() throws IOException {
        return Files.readString(output);
    }

    String standardError() throws IOException {
        return Files.readString(errors);
    }

    /** The database server's process, alive or not. */
    static ProcessHandle server(Path folder) throws IOException {
        List<String> lines =
                Files.readAllLines(folder.resolve("dateline-data/postgres/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim())).orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            exit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
